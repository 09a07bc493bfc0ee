//! Pictures as PNG. A canvas draws them, because an `<img>` would load them, which the page's policy may forbid.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use crate::export::shapes::{Shape, shapes};

/// Pixels of the file for each of the picture: sharp also when it is printed.
const SHARPNESS: f64 = 2.0;

/// Draws one of our own pictures; `done` gets the file, or nothing where the browser cannot.
pub fn png(svg: &str, done: impl FnOnce(Option<Blob>) + 'static) {
    match drawn(svg) {
        Ok(canvas) => {
            let done = Closure::once_into_js(move |blob: JsValue| done(blob.dyn_into().ok()));
            let _ = canvas.to_blob(done.unchecked_ref());
        }
        Err(_) => done(None),
    }
}

fn drawn(svg: &str) -> Result<HtmlCanvasElement, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    let mut font = String::new();
    for shape in shapes(svg) {
        match shape.name {
            "svg" => {
                let (width, height) = (number(&shape, "width"), number(&shape, "height"));
                canvas.set_width((width * SHARPNESS) as u32);
                canvas.set_height((height * SHARPNESS) as u32);
                let units = shape.get("viewBox").split(' ').nth(2).and_then(whole).unwrap_or(width);
                context.scale(width * SHARPNESS / units, width * SHARPNESS / units)?;
                font = shape.get("font-family").to_owned();
            }
            "g" => {
                context.save();
                transform(&context, shape.get("transform"))?;
            }
            "/g" => context.restore(),
            "text" => write(&context, &shape, &font)?,
            _ => draw(&context, &shape)?,
        }
    }
    Ok(canvas)
}

/// Our pictures have whole numbers only: reading others would cost every visitor a table of 10 kB.
fn whole(text: &str) -> Option<f64> {
    text.parse::<i32>().ok().map(f64::from)
}

fn number(shape: &Shape, name: &str) -> f64 {
    whole(shape.get(name)).unwrap_or_default()
}

/// `translate(x y)`, and after it perhaps `scale(x y)`.
fn transform(context: &CanvasRenderingContext2d, transform: &str) -> Result<(), JsValue> {
    for step in transform.split(')') {
        let Some((name, numbers)) = step.trim().split_once('(') else { continue };
        let mut numbers = numbers.split(' ').filter_map(whole);
        let (Some(x), Some(y)) = (numbers.next(), numbers.next()) else { continue };
        if name == "scale" { context.scale(x, y)? } else { context.translate(x, y)? }
    }
    Ok(())
}

fn write(context: &CanvasRenderingContext2d, shape: &Shape, font: &str) -> Result<(), JsValue> {
    context.set_font(&[shape.get("font-weight"), " ", shape.get("font-size"), "px ", font].concat());
    context.set_text_align(match shape.get("text-anchor") {
        "end" => "right",
        "middle" => "center",
        _ => "left",
    });
    context.set_text_baseline("middle");
    context.set_fill_style_str(shape.get("fill"));
    context.fill_text(&shape.words, number(shape, "x"), number(shape, "y"))
}

/// Everything else is a path.
fn draw(context: &CanvasRenderingContext2d, shape: &Shape) -> Result<(), JsValue> {
    let path = Path2d::new_with_path_string(&match shape.name {
        "rect" if shape.get("width") == "100%" => "M0 0H100000V100000H0Z".to_owned(),
        "rect" => {
            let [x, y, width, height] = ["x", "y", "width", "height"].map(|name| shape.get(name));
            ["M", x, " ", y, "h", width, "v", height, "h-", width, "z"].concat()
        }
        "line" => ["M", shape.get("x1"), " ", shape.get("y1"), "L", shape.get("x2"), " ", shape.get("y2")].concat(),
        "polygon" => ["M", shape.get("points"), "Z"].concat(),
        "path" => shape.get("d").to_owned(),
        "circle" => String::new(),
        // Names and descriptions.
        _ => return Ok(()),
    })?;
    if shape.name == "circle" {
        path.arc(number(shape, "cx"), number(shape, "cy"), number(shape, "r"), 0.0, std::f64::consts::TAU)?;
    }
    let (fill, stroke) = (shape.get("fill"), shape.get("stroke"));
    if !fill.is_empty() && fill != "none" {
        context.set_fill_style_str(fill);
        match shape.get("fill-rule") {
            "evenodd" => context.fill_with_path_2d_and_winding(&path, web_sys::CanvasWindingRule::Evenodd),
            _ => context.fill_with_path_2d(&path),
        }
    }
    if !stroke.is_empty() {
        context.set_stroke_style_str(stroke);
        context.set_line_width(number(shape, "stroke-width"));
        context.set_line_cap(if shape.get("stroke-linecap").is_empty() { "butt" } else { shape.get("stroke-linecap") });
        context.stroke_with_path(&path);
    }
    Ok(())
}
