//! JSON through the browser's own parser: a parser of our own in wasm would cost every visitor some ten kilobytes.

use std::rc::Rc;

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::core::json::{Json, SAFE};

/// How deep a document may be nested. A parser takes any depth; what reads it back has a stack.
const DEPTH: usize = 32;

/// Reads a document.
///
/// # Errors
/// The parser's words.
pub fn parse(text: &str) -> Result<Json, Rc<str>> {
    let value = JSON::parse(text).map_err(|error| {
        let message = Reflect::get(&error, &JsValue::from_str("message")).ok();
        message.and_then(|m| m.as_string()).unwrap_or_default()
    })?;
    from_js(&value, DEPTH).ok_or_else(|| "nested too deeply".into())
}

/// Writes a document.
pub fn stringify(document: &Json) -> String {
    JSON::stringify(&to_js(document)).map(String::from).unwrap_or_default()
}

/// Writes a document over several lines, to be read.
pub fn written_out(document: &Json) -> String {
    let two = JsValue::from_f64(2.0);
    JSON::stringify_with_replacer_and_space(&to_js(document), &JsValue::NULL, &two)
        .map(String::from)
        .unwrap_or_default()
}

/// `None` for what is nested deeper than this.
fn from_js(value: &JsValue, depth: usize) -> Option<Json> {
    let depth = depth.checked_sub(1)?;
    Some(if let Some(text) = value.as_string() {
        Json::Text(text.into())
    } else if let Some(number) = value.as_f64() {
        let whole = number as i64;
        if whole.abs_diff(0) <= SAFE && whole as f64 == number { Json::Int(whole) } else { Json::Fractional }
    } else if let Some(truth) = value.as_bool() {
        Json::Bool(truth)
    } else if let Some(list) = value.dyn_ref::<Array>() {
        Json::List(list.iter().map(|item| from_js(&item, depth)).collect::<Option<_>>()?)
    } else if let Some(object) = value.dyn_ref::<Object>() {
        let member = |name: JsValue| {
            let value = Reflect::get(object, &name).unwrap_or(JsValue::NULL);
            Some((name.as_string().unwrap_or_default().into(), from_js(&value, depth)?))
        };
        Json::Object(Object::keys(object).iter().map(member).collect::<Option<_>>()?)
    } else {
        Json::Null
    })
}

/// The document as a value of the browser, frozen.
pub fn to_js(document: &Json) -> JsValue {
    match document {
        Json::Null | Json::Fractional => JsValue::NULL,
        Json::Bool(truth) => JsValue::from_bool(*truth),
        Json::Int(number) => JsValue::from_f64(*number as f64),
        Json::Text(text) => JsValue::from_str(text),
        Json::List(items) => {
            Object::freeze(items.iter().map(to_js).collect::<Array>().unchecked_ref::<Object>()).into()
        }
        Json::Object(members) => {
            // From entries, because setting a member that is called `__proto__` would make none. Of pairs it cannot fail.
            let pair = |(name, value): &(Rc<str>, Json)| Array::of2(&JsValue::from_str(name), &to_js(value));
            let entries = members.iter().map(pair).collect::<Array>();
            Object::from_entries(&entries).map_or(JsValue::NULL, |object| Object::freeze(&object).into())
        }
    }
}
