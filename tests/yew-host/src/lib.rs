//! A page made with Yew, with a survey in the middle of it. It says which of its own handlers were called.

#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use yew::prelude::*;

struct Page {
    heard: Vec<&'static str>,
}

impl Component for Page {
    type Message = &'static str;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Page { heard: Vec::new() }
    }

    fn update(&mut self, _: &Context<Self>, heard: &'static str) -> bool {
        self.heard.push(heard);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let press = |what| ctx.link().callback(move |_: MouseEvent| what);
        let change = |what| ctx.link().callback(move |_: Event| what);
        let key = |what| ctx.link().callback(move |_: KeyboardEvent| what);
        html! {
            <div onclick={press("page")} onchange={change("page changed")} onkeydown={key("page key")}>
                <button id="before" onclick={press("before")}>{ "Before" }</button>
                <section onclick={press("section")} onchange={change("section changed")}>
                    <crm-readiness storage="none"></crm-readiness>
                </section>
                <label>{ "Beside" }<input id="beside" type="checkbox" onchange={change("beside changed")} /></label>
                <button id="after" onclick={press("after")}>{ "After" }</button>
                <output>{ self.heard.join(", ") }</output>
            </div>
        }
    }
}

/// Shows the page.
#[wasm_bindgen(start)]
pub fn start() {
    yew::Renderer::<Page>::new().render();
}
