//! What this is, how long it takes, and what is promised; then stage, role and form.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button, heading},
            confirm, files, notice,
        },
        state::{Action, Confirm},
    },
    core::asked::{self, Form},
    i18n::Msg,
};

/// The intro. `title` is the host page's heading, or the instrument's title.
pub fn intro(cx: &Cx, title: AttrValue) -> Html {
    let choosing = cx.survey().is_none() || cx.state.choosing;
    let full = cx.instrument().items.len().to_string();
    html! {
        <section data-view="intro" class="view intro" part="view">
            { heading(title) }
            <p class="lead">{ cx.fill(Msg::IntroLead, &[("number", &full)]) }</p>
            { notice::notice(cx) }
            { confirm::confirm(cx) }
            { if choosing { choice(cx) } else { saved(cx) } }
            <aside class="promise" part="promise">
                <h3>{ cx.t(Msg::PrivacyTitle) }</h3>
                <p>{ cx.t(Msg::PrivacyText) }</p>
                <div class="row">
                    { files::load(cx) }
                    if cx.survey().is_some() {
                        { button(cx, Weight::Quiet, Msg::ForgetEverything, Action::Ask(Confirm::Forget)) }
                    }
                </div>
            </aside>
        </section>
    }
}

/// The survey that is in progress, and how to go on.
fn saved(cx: &Cx) -> Html {
    let Some(survey) = cx.survey() else { return Html::default() };
    let asked = cx.state.asked();
    let answered = cx.state.answered(&asked).to_string();
    let count = cx.fill(Msg::AnsweredOf, &[("number", &answered), ("total", &asked.len().to_string())]);
    let form = match survey.form {
        Form::Short => Msg::ShortCheck,
        Form::Full => Msg::FullCheck,
    };
    html! {
        <div class="card saved" part="card">
            <h3>{ cx.t(Msg::SavedTitle) }</h3>
            <dl>
                <dt>{ cx.t(Msg::Answers) }</dt><dd>{ count }</dd>
                <dt>{ cx.t(Msg::Stage) }</dt><dd>{ cx.instrument().stages[survey.response.stage].label.clone() }</dd>
                <dt>{ cx.t(Msg::Role) }</dt><dd>{ cx.instrument().roles[survey.response.role].label.clone() }</dd>
                <dt>{ cx.t(Msg::Length) }</dt><dd>{ cx.t(form) }</dd>
            </dl>
            <div class="row">
                { button(cx, Weight::Primary, Msg::Continue, Action::Continue) }
                { button(cx, Weight::Plain, Msg::StartAnew, Action::Ask(Confirm::StartAnew)) }
                { button(cx, Weight::Quiet, Msg::ChooseAgain, Action::ChooseAgain) }
            </div>
        </div>
    }
}

fn choice(cx: &Cx) -> Html {
    let choice = cx.state.choice;
    let stages = cx.instrument().stages.iter().enumerate();
    let stages = stages.map(|(n, stage)| {
        let (name, what) = stage.label.split_once(": ").unwrap_or((&stage.label, ""));
        option(cx, "stage", &stage.id.0, name, what, choice.stage == Some(n), Action::ChooseStage(n))
    });
    let roles = cx.instrument().roles.iter().enumerate();
    let roles = roles
        .map(|(n, role)| option(cx, "role", &role.id.0, &role.label, "", choice.role == Some(n), Action::ChooseRole(n)));
    let form = choice.form.unwrap_or(Form::Full);
    let forms = [(Form::Full, Msg::FullCheck), (Form::Short, Msg::ShortCheck)];
    let forms = forms
        .map(|(f, name)| option(cx, "form", f.name(), cx.t(name), &length(cx, f), form == f, Action::ChooseForm(f)));
    let missing = |is: bool| is && cx.state.incomplete;
    let (no_stage, no_role) = (missing(choice.stage.is_none()), missing(choice.role.is_none()));
    html! {
        <div class="choice">
            <div class="errors">
                if no_stage || no_role {
                    <div class="notice bad" part="notice" data-focus="errors" tabindex="-1" role="alert">
                        <p><strong>{ cx.t(Msg::StillToChoose) }</strong></p>
                        <ul>
                            if no_stage { <li><a href="#stage" onclick={jump("stage")}>{ cx.t(Msg::ChooseStage) }</a></li> }
                            if no_role { <li><a href="#role" onclick={jump("role")}>{ cx.t(Msg::ChooseRole) }</a></li> }
                        </ul>
                    </div>
                }
            </div>
            { group(cx, "stage", Msg::StageQuestion, no_stage.then_some(Msg::ChooseStage), stages.collect()) }
            { group(cx, "role", Msg::RoleQuestion, no_role.then_some(Msg::ChooseRole), roles.collect()) }
            { group(cx, "form", Msg::LengthQuestion, None, forms.into_iter().collect()) }
            <div class="row">{ button(cx, Weight::Primary, Msg::Start, Action::Begin) }</div>
        </div>
    }
}

/// "41 questions, about 15 minutes": as many as this role is asked at this stage, as soon as both are chosen.
fn length(cx: &Cx, form: Form) -> String {
    let all = match form {
        Form::Short => cx.instrument().short_form.len(),
        Form::Full => cx.instrument().items.len(),
    };
    let both = cx.state.choice.role.zip(cx.state.choice.stage);
    let number = both.map_or(all, |(role, stage)| asked::asked(cx.instrument(), form, role, stage).len());
    // 22 seconds a question: 12 take 4 minutes, 41 take 15.
    let minutes = ((number * 22 + 30) / 60).max(1);
    cx.fill(Msg::LengthOf, &[("number", &number.to_string()), ("minutes", &minutes.to_string())])
}

fn group(cx: &Cx, name: &'static str, question: Msg, error: Option<Msg>, options: Html) -> Html {
    let describes = error.map(|_| format!("{name}-error"));
    html! {
        <fieldset class={classes!("group", name)} id={name} aria-describedby={describes.clone()}>
            <legend>{ cx.t(question) }</legend>
            <div class="error">
                if let Some(error) = error {
                    <p id={describes.clone()}>{ cx.t(error) }</p>
                }
            </div>
            <div class="options">{ options }</div>
        </fieldset>
    }
}

fn option(cx: &Cx, name: &'static str, value: &str, label: &str, what: &str, checked: bool, action: Action) -> Html {
    html! {
        <label class="statement" part="statement">
            <input type="radio" {name} value={value.to_string()} {checked} onchange={cx.change(action)} />
            <span>
                <span class="name">{ label }</span>
                if !what.is_empty() {
                    <span class="what">{ " " }{ what }</span>
                }
            </span>
        </label>
    }
}

/// A link of the error summary: in a shadow root, `#stage` leads nowhere by itself.
fn jump(group: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        crate::browser::dom::focus_beside(&event, &format!("#{group} input"));
    })
}
