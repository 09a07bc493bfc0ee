//! What this is, how long it takes, and what is promised; then stage, role and form.

use yew::{Callback, Event};

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button, heading, row},
            confirm,
            el::{El, classed, el, p, subheading, summary, told},
            files, notice,
        },
        state::{Action, Confirm, Notice, View},
    },
    browser::{
        dom,
        listener::{On, on},
    },
    core::{
        asked::{self, Form},
        wire::Survey,
    },
    i18n::Msg,
};

/// The intro. `title` is the host page's heading, or the instrument's title.
#[inline(never)]
pub fn intro(cx: &Cx, title: &str) -> El {
    let main = match cx.survey() {
        Some(survey) if !cx.state.choosing => saved(cx, survey),
        _ => choice(cx),
    };
    classed("section", "view intro")
        .attr("data-view", "intro")
        .attr("part", "view")
        .maybe(cx.project_name().map(|name| told("p", "eyebrow", &name)))
        .with(heading(title))
        .with(p("lead", cx.t(Msg::IntroLead)))
        .maybe(notice::notice(cx))
        .maybe(notice::keeping(cx))
        .maybe(confirm::confirm(cx))
        .with(main)
        .with(promise(cx))
}

fn promise(cx: &Cx) -> El {
    let forget = || button(cx, Weight::Quiet, Msg::ForgetEverything, Action::Ask(Confirm::Forget));
    let projects = button(cx, Weight::Quiet, Msg::Projects, Action::Go(View::Home));
    let something = !cx.state.portfolio.is_blank();
    classed("aside", "promise")
        .attr("part", "promise")
        .with(subheading("h3", cx.t(Msg::PrivacyTitle)))
        .with(p("", cx.t(Msg::PrivacyText)))
        .with(p("", cx.t(cx.kept)))
        .with(checks(cx))
        .with(row([files::load(cx, Msg::LoadAnswers), projects]).maybe(something.then(forget)))
}

/// How to find out whether the promise is kept.
fn checks(cx: &Cx) -> El {
    let kept = (cx.kept != Msg::KeptNowhere).then(|| cx.fill(Msg::CheckKept, &[("key", &cx.key)]));
    let fixed = |msg| Some(cx.t(msg));
    let steps = [fixed(Msg::CheckNetwork), fixed(Msg::CheckOffline), kept.as_deref(), fixed(Msg::CheckSource)];
    let steps = steps.into_iter().flatten().fold(el("ol"), |list, step| list.with(told("li", "", step)));
    el("details").with(summary(cx.t(Msg::CheckTitle))).with(steps)
}

/// The survey that is in progress, and how to go on.
fn saved(cx: &Cx, survey: &Survey) -> El {
    let asked = cx.state.asked();
    let count = cx.fill_of(Msg::AnsweredOf, cx.state.answered(&asked), asked.len());
    let form = match survey.form {
        Form::Short => Msg::ShortCheck,
        Form::Full => Msg::FullCheck,
    };
    let facts = [
        (Msg::Answers, &*count),
        (Msg::Stage, &cx.instrument().stages[survey.response.stage].label),
        (Msg::Role, &cx.instrument().roles[survey.response.role].label),
        (Msg::Length, cx.t(form)),
    ];
    let facts = facts.into_iter().fold(el("dl"), |list, (name, fact)| list.fact(cx.t(name), fact));
    let ways = [
        button(cx, Weight::Primary, Msg::Continue, Action::Continue),
        button(cx, Weight::Plain, Msg::StartAnew, Action::Ask(Confirm::StartAnew)),
        button(cx, Weight::Quiet, Msg::ChooseAgain, Action::ChooseAgain),
    ];
    classed("div", "card saved")
        .attr("part", "card")
        .with(subheading("h3", cx.t(Msg::SavedTitle)))
        .with(facts)
        .with(row(ways))
}

fn choice(cx: &Cx) -> El {
    let choice = cx.state.choice;
    let stages = cx.instrument().stages.iter().enumerate().map(|(n, stage)| {
        let (name, what) = stage.name_and_what();
        option(cx, "stage", &stage.id.0, name, what, choice.stage == Some(n), Action::ChooseStage(n))
    });
    let roles = cx.instrument().roles.iter().enumerate().map(|(n, role)| {
        option(cx, "role", &role.id.0, &role.label, "", choice.role == Some(n), Action::ChooseRole(n))
    });
    let form = choice.form.unwrap_or(Form::Full);
    let forms = [(Form::Full, Msg::FullCheck), (Form::Short, Msg::ShortCheck)]
        .into_iter()
        .map(|(f, name)| option(cx, "form", f.name(), cx.t(name), &length(cx, f), form == f, Action::ChooseForm(f)));
    let missing = |is: bool, msg: Msg| (is && cx.state.notice == Some(Notice::Incomplete)).then_some(msg);
    let no_stage = missing(choice.stage.is_none(), Msg::ChooseStage);
    let no_role = missing(choice.role.is_none(), Msg::ChooseRole);
    classed("div", "choice")
        .maybe(errors(cx, no_stage, no_role))
        .with(group(cx, "stage", Msg::StageQuestion, no_stage).with(classed("div", "options").all(stages)))
        .with(group(cx, "role", Msg::RoleQuestion, no_role).with(classed("div", "options").all(roles)))
        .with(group(cx, "form", Msg::LengthQuestion, None).with(classed("div", "options").all(forms)))
        .with(
            row([button(cx, Weight::Primary, Msg::Start, Action::Begin)])
                .maybe(cx.survey().map(|_| button(cx, Weight::Plain, Msg::Cancel, Action::Dismiss))),
        )
}

/// What must still be chosen, with links that lead there.
fn errors(cx: &Cx, no_stage: Option<Msg>, no_role: Option<Msg>) -> Option<El> {
    no_stage.or(no_role)?;
    let links = [("stage", "#stage", no_stage), ("role", "#role", no_role)].into_iter();
    let links = links.filter_map(|(group, leads_to, msg)| Some(link(group, leads_to, cx.t(msg?))));
    Some(notice::focused(false, cx.t(Msg::StillToChoose)).with(el("ul").entries(links)))
}

/// In a shadow root, `#stage` leads nowhere by itself.
fn link(group: &'static str, leads_to: &'static str, text: &'static str) -> El {
    let jump = Callback::from(move |event: Event| {
        event.prevent_default();
        dom::focus_beside(&event, &format!("input[name={group}]"));
    });
    el("a").attr("href", leads_to).on(on(On::Click, jump)).say(text)
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

fn group(cx: &Cx, name: &'static str, question: Msg, error: Option<Msg>) -> El {
    let fieldset = classed("fieldset", "group").attr("id", name).with(subheading("legend", cx.t(question)));
    match error {
        None => fieldset.maybe(None),
        Some(error) => {
            let id = format!("{name}-error");
            fieldset.set("aria-describedby", &id).with(p("error", cx.t(error)).set("id", &id))
        }
    }
}

fn option(cx: &Cx, name: &'static str, value: &str, label: &str, what: &str, checked: bool, action: Action) -> El {
    let input = el("input").attr("type", "radio").attr("name", name).set("value", value).checked(checked);
    let words = el("span").with(told("span", "name", label)).say(" ").with(told("span", "what", what));
    classed("label", "statement").attr("part", "statement").with(input.on(cx.change(action))).with(words)
}
