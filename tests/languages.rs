//! Every language says the same: each message has the places of the English one, and each instrument its structure.

use std::collections::{BTreeMap, BTreeSet};

use crm_readiness::{
    core::{instrument::Instrument, validate},
    i18n::Msg,
    words::pack::LANGUAGES,
};

/// How many forms a language gives to a counted thing.
fn forms(tag: &str) -> usize {
    if tag == "ar" { 6 } else { 2 }
}

/// The names of a text's places, with how many forms each gives where it is counted.
fn places(text: &str) -> (BTreeSet<&str>, Vec<usize>) {
    let places = text.split('{').skip(1).map(|rest| rest.split_once('}').unwrap_or_else(|| panic!("{text}: no end")).0);
    let mut names = BTreeSet::new();
    let mut counts = Vec::new();
    for place in places {
        match place.split_once(':') {
            Some((name, forms)) => {
                names.insert(name);
                counts.push(forms.split('|').count());
            }
            None => {
                names.insert(place);
            }
        }
    }
    (names, counts)
}

#[test]
fn every_message_has_the_places_of_the_english_one_and_all_forms_of_its_language() {
    let [english, ..] = LANGUAGES.map(|language| language.catalogue());
    for language in LANGUAGES.map(|language| language.catalogue()) {
        for &msg in Msg::ALL {
            let (text, tag) = (language.text(msg), language.tag);
            let (names, counts) = places(text);
            assert_eq!(names, places(english.text(msg)).0, "{tag}: {msg:?}");
            assert!(counts.iter().all(|&count| count == forms(tag)), "{tag}: {msg:?} has {counts:?} forms: {text}");
        }
    }
}

#[test]
fn no_message_is_left_in_english() {
    // Marks, and words that other languages have as well.
    let same = ["FromTo", "Range", "Percent", "Index", "Of", "Score", "Plan", "Name", "IndexIs", "Export", "Note"];
    let [english, others @ ..] = LANGUAGES.map(|language| language.catalogue());
    for language in others {
        let left =
            Msg::ALL.iter().filter(|&&msg| language.text(msg) == english.text(msg) && english.text(msg).len() > 1);
        let left: Vec<String> = left.map(|msg| format!("{msg:?}")).filter(|name| !same.contains(&&**name)).collect();
        assert!(left.len() < 12, "{}: {left:?}", language.tag);
        let sentences =
            Msg::ALL.iter().filter(|&&msg| language.text(msg) == english.text(msg) && english.text(msg).len() > 24);
        assert_eq!(sentences.collect::<Vec<_>>(), Vec::<&Msg>::new(), "{}", language.tag);
    }
}

fn instrument(tag: &str) -> Instrument {
    let path = format!("{}/static/instruments/crm-readiness.{tag}.json", env!("CARGO_MANIFEST_DIR"));
    validate::instrument(&serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()).unwrap()
}

/// An instrument without its words: each text is its place in the order of the texts.
fn bones(instrument: &Instrument) -> String {
    let debug = format!("{instrument:?}");
    // Ids are in quotes as well; they have no spaces, and stand behind the name of their kind.
    let mut bones = String::new();
    let mut rest = &*debug;
    while let Some((before, after)) = rest.split_once('"') {
        bones.push_str(before);
        let mut end = 0;
        while !after[end..].starts_with('"') {
            end += if after[end..].starts_with('\\') { 2 } else { after[end..].chars().next().unwrap().len_utf8() };
        }
        let is_id = before.ends_with("Id(") || before.ends_with(" id: ") || before.ends_with("group: ");
        bones.push_str(if is_id {
            &after[..end]
        } else if end == 0 {
            "none"
        } else {
            "text"
        });
        rest = &after[end + 1..];
    }
    bones + rest
}

#[test]
fn every_instrument_has_the_structure_of_the_english_one() {
    let english = instrument("en");
    for language in LANGUAGES {
        let other = instrument(language.tag);
        assert_eq!(&*other.language, language.tag);
        assert_eq!(bones(&other), bones(&english), "{}", language.tag);
    }
}

#[test]
fn no_question_statement_or_claim_is_left_in_english() {
    let english = instrument("en");
    let texts = |instrument: &Instrument| {
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        for item in &instrument.items {
            texts.insert(item.id.to_string(), item.question.to_string());
            texts.insert(format!("{} advice", item.id), item.advice.to_string());
            for (n, option) in item.options.iter().enumerate() {
                texts.insert(format!("{} {n}", item.id), option.to_string());
            }
        }
        instrument.claims.iter().for_each(|claim| drop(texts.insert(claim.id.to_string(), claim.text.to_string())));
        instrument.flags.iter().for_each(|flag| drop(texts.insert(flag.id.to_string(), flag.text.to_string())));
        texts
    };
    let english = texts(&english);
    for language in LANGUAGES.iter().skip(1) {
        let same: Vec<String> = texts(&instrument(language.tag))
            .into_iter()
            .filter(|(id, text)| english[id] == *text)
            .map(|(id, _)| id)
            .collect();
        assert_eq!(same, Vec::<String>::new(), "{}", language.tag);
    }
}

/// What is seen on a button, and what is heard of it where that alone would not tell it from others.
const NAMED: [(Msg, Msg); 12] = [
    (Msg::AddToPlan, Msg::AddToPlanNamed),
    (Msg::Answer, Msg::AnswerQuestion),
    (Msg::Change, Msg::ChangeAnswerTo),
    (Msg::Delete, Msg::DeleteNamed),
    (Msg::Duplicate, Msg::DuplicateNamed),
    (Msg::Export, Msg::ExportNamed),
    (Msg::Open, Msg::OpenNamed),
    (Msg::PossibleAgain, Msg::PossibleAgainNamed),
    (Msg::RemoveStep, Msg::RemoveStepNamed),
    (Msg::RuleOut, Msg::RuleOutNamed),
    (Msg::ShowInPlan, Msg::ShowInPlanNamed),
    (Msg::TryStep, Msg::TryStepNamed),
];

#[test]
fn what_is_heard_of_a_button_holds_what_is_seen_on_it() {
    let letters = |text: &str| text.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
    for language in LANGUAGES.map(|language| language.catalogue()) {
        for (seen, heard) in NAMED {
            let (seen, heard) = (language.text(seen), language.text(heard));
            assert!(letters(heard).contains(&letters(seen)), "{}: “{seen}” is not in “{heard}”", language.tag);
        }
    }
}
