//! A survey goes into a link and comes back the same; whatever happens to a link on its way is noticed.

mod common;

use common::{default_instrument, survey};
use crm_readiness::core::{
    asked::Form,
    instrument::Instrument,
    kind::Kind,
    link::{
        self, LinkError, Opened, PREFIX, base64url,
        content::Linked,
        crc::crc32,
        envelope::{Envelope, ITERATIONS},
    },
    response::Answer,
    result::Outcome,
    stated::{Level, Stated},
    verdict::Verdict,
    wire::Survey,
};
use proptest::prelude::*;

/// What a whole address may have after its host, `#` and all.
const LONGEST: usize = 120;

fn full(instrument: &Instrument) -> Survey {
    survey(instrument, Form::Full, "live", "lead", |item| Some(Answer::Option((item % 5) as u8)))
}

fn link(level: Level, instrument: &Instrument, survey: &Survey) -> (Linked, String) {
    let linked = link::linked(level, instrument, survey, &Outcome::of(instrument, &survey.response));
    let text = link::plain(&linked, instrument);
    (linked, text)
}

fn seal(level: Level, instrument: &Instrument, survey: &Survey) -> (Envelope, String) {
    let mut sealed = link(level, instrument, survey).0.pack(instrument);
    sealed.extend([0; 16]);
    let head = link::head_of_sealed(instrument);
    let envelope = Envelope { head, iterations: ITERATIONS, salt: [7; 16], iv: [9; 12], sealed };
    let text = link::sealed(&envelope);
    (envelope, text)
}

/// A link whose bytes were changed by someone who knows how to make the checksum right again.
fn forged(text: &str, change: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut bytes = base64url::decode(text.strip_prefix(PREFIX).unwrap()).unwrap();
    bytes.truncate(bytes.len() - 4);
    change(&mut bytes);
    bytes.extend(crc32(&bytes).to_le_bytes());
    PREFIX.to_owned() + &base64url::encode(&bytes)
}

#[test]
fn a_link_comes_back_the_same_at_every_level() {
    let instrument = default_instrument();
    for level in Level::ALL {
        let (linked, text) = link(level, &instrument, &full(&instrument));
        assert_eq!(link::open(&text, &instrument), Ok(Opened::Plain(linked)), "{level:?}");
    }
}

#[test]
fn a_link_of_a_full_survey_is_short_also_under_a_passphrase() {
    let instrument = default_instrument();
    for level in Level::ALL {
        let plain = link(level, &instrument, &full(&instrument)).1;
        let sealed = seal(level, &instrument, &full(&instrument)).1;
        assert!(plain.len() < LONGEST && sealed.len() < LONGEST, "{level:?}: {plain} {sealed}");
    }
}

#[test]
fn a_link_holds_the_answers_and_no_note() {
    let instrument = default_instrument();
    let mut noted = full(&instrument);
    noted.response.notes[0] = "ask Anna".into();
    let (linked, text) = link(Level::Everything, &instrument, &noted);
    assert_eq!(text, link(Level::Everything, &instrument, &full(&instrument)).1);
    assert_eq!(linked, Linked::Answered(full(&instrument)));
}

#[test]
fn the_verdict_alone_says_nothing_of_the_answers() {
    let instrument = default_instrument();
    let (linked, text) = link(Level::Verdict, &instrument, &full(&instrument));
    assert_eq!(linked, Linked::Stated(Stated { kind: Kind::Whole, verdict: Verdict::NotReady, details: None }));
    let mut others = full(&instrument);
    others.response.answers[2] = Some(Answer::Option(3));
    assert_eq!(text, link(Level::Verdict, &instrument, &others).1);
}

#[test]
fn a_link_is_found_among_other_parts_of_an_address() {
    let instrument = default_instrument();
    let (linked, text) = link(Level::Verdict, &instrument, &full(&instrument));
    for address in
        [format!("#{text}"), format!("#top&{text}"), format!("{text}&utm_source=mail"), format!("#a=b&{text}&c")]
    {
        assert_eq!(link::open(&address, &instrument), Ok(Opened::Plain(linked.clone())), "{address}");
    }
    for address in ["", "#", "#top", "#crm-readiness", "#other=AAAA", "#notcrm-readiness=AAAA"] {
        assert_eq!(link::open(address, &instrument), Err(LinkError::NotOurs), "{address}");
    }
}

fn texts(instrument: &Instrument) -> Vec<String> {
    let survey = full(instrument);
    let plain = Level::ALL.map(|level| link(level, instrument, &survey).1);
    let sealed = Level::ALL.map(|level| seal(level, instrument, &survey).1);
    [plain, sealed].concat()
}

#[test]
fn every_change_of_one_character_is_found() {
    let instrument = default_instrument();
    let others: Vec<char> = (' '..='~').chain(['\0', 'é', '\u{1F642}']).collect();
    for text in texts(&instrument) {
        let characters: Vec<char> = text.chars().collect();
        for place in 0..characters.len() {
            for &other in others.iter().filter(|other| **other != characters[place]) {
                let mut changed = characters.clone();
                changed[place] = other;
                let changed: String = changed.into_iter().collect();
                let opened = link::open(&changed, &instrument);
                let expected = if place < PREFIX.len() { LinkError::NotOurs } else { LinkError::Damaged };
                assert_eq!(opened, Err(expected), "{changed}");
            }
        }
    }
}

#[test]
fn every_character_lost_doubled_added_or_swapped_with_its_neighbour_is_found() {
    let instrument = default_instrument();
    for text in texts(&instrument) {
        let start = PREFIX.len();
        for place in start..text.len() {
            let (before, after) = text.split_at(place);
            let swapped = match (after.get(1..2), after.get(2..)) {
                (Some(second), Some(rest)) => [before, second, &after[..1], rest].concat(),
                _ => before.to_owned(),
            };
            let doubled = format!("{before}{}{after}", &after[..1]);
            let changes = [
                before.to_owned(),
                format!("{before}{}", &after[1..]),
                doubled,
                swapped,
                format!("{text}{}", &text[start..place]),
            ];
            for changed in changes.iter().filter(|changed| **changed != text) {
                assert_eq!(link::open(changed, &instrument), Err(LinkError::Damaged), "{changed}");
            }
        }
    }
}

#[test]
fn a_link_for_something_else_says_so() {
    let instrument = default_instrument();
    let text = link(Level::Everything, &instrument, &full(&instrument)).1;
    let open = |change: fn(&mut Instrument)| {
        let mut other = default_instrument();
        change(&mut other);
        link::open(&text, &other)
    };
    assert_eq!(open(|i| i.id = "another".into()), Err(LinkError::OtherInstrument));
    assert_eq!(open(|i| i.version.major = 2), Err(LinkError::OtherVersion(1, 0)));
    assert_eq!(open(|i| drop(i.items.pop())), Err(LinkError::OtherVersion(1, 0)));
    assert_eq!(open(|i| i.items.swap(3, 4)), Err(LinkError::OtherVersion(1, 0)));
    assert_eq!(open(|i| i.items[0].allow_na = true), Err(LinkError::OtherVersion(1, 0)));
    assert!(open(|i| i.version.patch = 9).is_ok(), "other words are no other questions");
    assert!(open(|i| i.items[0].question = "In other words?".into()).is_ok());
}

#[test]
fn a_newer_link_is_told_from_a_damaged_one() {
    let instrument = default_instrument();
    let text = link(Level::Everything, &instrument, &full(&instrument)).1;
    let newer = forged(&text, |bytes| bytes[0] = 2);
    assert_eq!(link::open(&newer, &instrument), Err(LinkError::Newer(2)));
    let newer = forged(&text, |bytes| *bytes = b"\x03 in a form that nobody knows yet".to_vec());
    assert_eq!(link::open(&newer, &instrument), Err(LinkError::Newer(3)));
}

#[test]
fn a_forged_content_is_refused_or_read_as_what_it_says() {
    let instrument = default_instrument();
    let head = link::head_of_sealed(&instrument).len();
    for text in texts(&instrument) {
        let length = base64url::decode(&text[PREFIX.len()..]).unwrap().len() - 4;
        for place in head..length {
            for value in 0..=255 {
                let text = forged(&text, |bytes| bytes[place] = value);
                match link::open(&text, &instrument) {
                    Ok(Opened::Plain(linked)) => assert_eq!(link::plain(&linked, &instrument), text),
                    Ok(Opened::Sealed(envelope)) => assert_eq!(link::sealed(&envelope), text),
                    Err(error) => assert_eq!(error, LinkError::Damaged),
                }
            }
        }
    }
}

#[test]
fn a_sealed_link_comes_back_and_asks_for_no_work_that_would_do_harm() {
    let instrument = default_instrument();
    let (envelope, text) = seal(Level::Everything, &instrument, &full(&instrument));
    assert_eq!(link::open(&text, &instrument), Ok(Opened::Sealed(envelope.clone())));
    for iterations in [0, 1000, ITERATIONS - 1, 10_000_001, u32::MAX] {
        let text = link::sealed(&Envelope { iterations, ..envelope.clone() });
        assert_eq!(link::open(&text, &instrument), Err(LinkError::Damaged), "{iterations}");
    }
}

#[test]
fn a_huge_link_is_refused_at_once() {
    let text = PREFIX.to_owned() + &"A".repeat(10_000_000);
    assert_eq!(link::open(&text, &default_instrument()), Err(LinkError::Damaged));
}

fn answers() -> impl Strategy<Value = Vec<Option<Answer>>> {
    let answer = prop_oneof![
        8 => (0..=4_u8).prop_map(|n| Some(Answer::Option(n))),
        1 => Just(Some(Answer::DontKnow)),
        1 => Just(None),
    ];
    prop::collection::vec(answer, 41)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_come_back_from_their_link(
        answers in answers(), stage in 0..5_usize, role in 0..5_usize, full in any::<bool>(),
    ) {
        let instrument = default_instrument();
        let form = if full { Form::Full } else { Form::Short };
        let mut survey = survey(&instrument, form, "idea", "lead", |_| None);
        (survey.response.stage, survey.response.role) = (stage, role);
        survey.response.answers = answers;
        for level in Level::ALL {
            let (linked, text) = link(level, &instrument, &survey);
            prop_assert_eq!(link::open(&text, &instrument), Ok(Opened::Plain(linked)));
        }
    }

    #[test]
    fn no_text_makes_a_panic(text in "[A-Za-z0-9_&#=-]{0,200}|.{0,60}") {
        let instrument = default_instrument();
        let _ = link::open(&text, &instrument);
        let _ = link::open(&(PREFIX.to_owned() + &text), &instrument);
    }
}

#[test]
fn a_link_whose_characters_a_program_escaped_is_read() {
    let instrument = default_instrument();
    let (linked, text) = link(Level::Everything, &instrument, &full(&instrument));
    for of in ["=", "-", "_=-", "cA9"] {
        let escape = |c: char| if of.contains(c) { format!("%{:02X}", c as u32) } else { c.to_string() };
        let escaped: String = text.chars().map(escape).collect();
        assert!(link::is_ours(&escaped));
        assert_eq!(link::open(&escaped, &instrument), Ok(Opened::Plain(linked.clone())), "{escaped}");
    }
    assert!(!link::is_ours("%") && !link::is_ours("#%zz&%e9=") && !link::is_ours("é%"));
}

#[test]
fn a_link_of_version_0_is_damaged() {
    let instrument = default_instrument();
    let (_, text) = link(Level::Everything, &instrument, &full(&instrument));
    for first in [0, 128] {
        assert_eq!(link::open(&forged(&text, |bytes| bytes[0] = first), &instrument), Err(LinkError::Damaged));
    }
}
