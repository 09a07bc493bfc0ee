//! What this is, how long it takes, and what is promised; then stage, role and form.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        parts::{
            button::{Weight, button, heading},
            confirm,
            el::{el, none, p, say, words},
            files, notice,
        },
        state::{Action, Confirm},
    },
    browser::dom,
    core::asked::{self, Form},
    i18n::Msg,
};

/// The intro. `title` is the host page's heading, or the instrument's title.
pub fn intro(cx: &Cx, elsewhere: &Elsewhere, title: AttrValue) -> Html {
    let choosing = cx.survey().is_none() || cx.state.choosing;
    let full = cx.instrument().items.len().to_string();
    let mut row = vec![files::load(cx)];
    if cx.survey().is_some() {
        row.push(button(cx, Weight::Quiet, Msg::ForgetEverything, Action::Ask(Confirm::Forget)));
    }
    html! {
        <section data-view="intro" class="view intro" part="view">
            { heading(title) }
            { p("lead", cx.fill(Msg::IntroLead, &[("number", &full)])) }
            { notice::notice(cx) }
            { notice::keeping(cx, elsewhere) }
            { confirm::confirm(cx) }
            { if choosing { choice(cx) } else { saved(cx) } }
            <aside class="promise" part="promise">
                { words("h3", "", cx.t(Msg::PrivacyTitle)) }
                { p("", cx.t(Msg::PrivacyText)) }
                { el("div", "row", row) }
            </aside>
        </section>
    }
}

/// The survey that is in progress, and how to go on.
fn saved(cx: &Cx) -> Html {
    let Some(survey) = cx.survey() else { return none() };
    let asked = cx.state.asked();
    let answered = cx.state.answered(&asked).to_string();
    let count = cx.fill(Msg::AnsweredOf, &[("number", &answered), ("total", &asked.len().to_string())]);
    let form = match survey.form {
        Form::Short => Msg::ShortCheck,
        Form::Full => Msg::FullCheck,
    };
    let stage = cx.instrument().stages[survey.response.stage].label.clone();
    let role = cx.instrument().roles[survey.response.role].label.clone();
    let facts: [(Msg, AttrValue); 4] = [
        (Msg::Answers, count.into()),
        (Msg::Stage, stage.into()),
        (Msg::Role, role.into()),
        (Msg::Length, cx.t(form).into()),
    ];
    let facts = facts.into_iter().flat_map(|(name, value)| [words("dt", "", cx.t(name)), words("dd", "", value)]);
    let ways = vec![
        button(cx, Weight::Primary, Msg::Continue, Action::Continue),
        button(cx, Weight::Plain, Msg::StartAnew, Action::Ask(Confirm::StartAnew)),
        button(cx, Weight::Quiet, Msg::ChooseAgain, Action::ChooseAgain),
    ];
    html! {
        <div class="card saved" part="card">
            { words("h3", "", cx.t(Msg::SavedTitle)) }
            { el("dl", "", facts.collect()) }
            { el("div", "row", ways) }
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
    let missing = |is: bool, msg: Msg| (is && cx.state.incomplete).then_some(msg);
    let no_stage = missing(choice.stage.is_none(), Msg::ChooseStage);
    let no_role = missing(choice.role.is_none(), Msg::ChooseRole);
    let groups = vec![
        el("div", "errors", vec![errors(cx, no_stage, no_role)]),
        group(cx, "stage", Msg::StageQuestion, no_stage, stages.collect()),
        group(cx, "role", Msg::RoleQuestion, no_role, roles.collect()),
        group(cx, "form", Msg::LengthQuestion, None, forms.into_iter().collect()),
        el("div", "row", vec![button(cx, Weight::Primary, Msg::Start, Action::Begin)]),
    ];
    el("div", "choice", groups)
}

/// What must still be chosen, with links that lead there.
fn errors(cx: &Cx, no_stage: Option<Msg>, no_role: Option<Msg>) -> Html {
    let links = [("stage", no_stage), ("role", no_role)].into_iter().filter_map(|(group, msg)| Some((group, msg?)));
    let links: Vec<Html> = links.map(|(group, msg)| el("li", "", vec![link(group, cx.t(msg))])).collect();
    if links.is_empty() {
        return none();
    }
    html! {
        <div class="notice bad" part="notice" data-focus="errors" tabindex="-1" role="alert">
            { p("strong", cx.t(Msg::StillToChoose)) }
            { el("ul", "", links) }
        </div>
    }
}

/// In a shadow root, `#stage` leads nowhere by itself.
fn link(group: &'static str, text: &'static str) -> Html {
    let jump = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        dom::focus_beside(&event, &format!("#{group} input"));
    });
    html! { <a href={format!("#{group}")} onclick={jump}>{ text }</a> }
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

fn group(cx: &Cx, name: &'static str, question: Msg, error: Option<Msg>, options: Vec<Html>) -> Html {
    let id = format!("{name}-error");
    let error = error.map(|error| html! { <p id={id.clone()}>{ cx.t(error) }</p> });
    html! {
        <fieldset class={classes!("group", name)} id={name} aria-describedby={error.is_some().then_some(id)}>
            { words("legend", "", cx.t(question)) }
            { el("div", "error", error.into_iter().collect()) }
            { el("div", "options", options) }
        </fieldset>
    }
}

fn option(cx: &Cx, name: &'static str, value: &str, label: &str, what: &str, checked: bool, action: Action) -> Html {
    let label = vec![words("span", "name", label.to_owned()), say(" "), words("span", "what", what.to_owned())];
    html! {
        <label class="statement" part="statement">
            <input type="radio" {name} value={value.to_owned()} {checked} onchange={cx.change(action)} />
            { el("span", "", label) }
        </label>
    }
}
