//! Whether two instruments are one in two languages.

use crate::core::instrument::{Instrument, Item};

/// Whether one asks and weighs the same as the other, place by place, in other words. Only then may answers to one be taken for
/// answers to the other as they stand.
pub fn is_translation(one: &Instrument, other: &Instrument) -> bool {
    let all = |same: &[bool]| same.iter().all(|same| *same);
    one.language != other.language
        && all(&[
            one.id == other.id && one.version == other.version,
            one.scale == other.scale && one.rule == other.rule,
            one.short_form == other.short_form,
            one.stages.iter().map(|s| &s.id).eq(other.stages.iter().map(|s| &s.id)),
            one.roles.iter().map(|r| &r.id).eq(other.roles.iter().map(|r| &r.id)),
            one.claims.iter().map(|c| (&c.id, c.source)).eq(other.claims.iter().map(|c| (&c.id, c.source))),
            one.dimensions.iter().map(|d| (&d.id, d.weight)).eq(other.dimensions.iter().map(|d| (&d.id, d.weight))),
            one.items.len() == other.items.len() && one.items.iter().zip(&other.items).all(|(a, b)| same_item(a, b)),
            one.flags.len() == other.flags.len()
                && one.flags.iter().zip(&other.flags).all(|(a, b)| {
                    let words = a.text.clone();
                    *a == crate::core::flag::Flag { text: words, ..b.clone() }
                }),
        ])
}

fn same_item(one: &Item, other: &Item) -> bool {
    let weighs =
        |item: &Item| (item.dimension, item.weight, item.effort, item.from_stage, item.allow_na, item.options.len());
    (&one.id, weighs(one)) == (&other.id, weighs(other))
        && (&one.roles, &one.excluded_in_team, &one.claims) == (&other.roles, &other.excluded_in_team, &other.claims)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::validate;

    fn instrument(change: impl FnOnce(&mut serde_json::Value)) -> Instrument {
        let text = include_str!("../../static/instruments/crm-readiness.en.json");
        let mut document = serde_json::from_str(text).unwrap();
        change(&mut document);
        validate::instrument(&serde_json::from_value(document).unwrap()).unwrap()
    }

    #[test]
    fn other_words_in_another_language_are_a_translation() {
        let english = instrument(|_| {});
        let other = instrument(|d| {
            d["language"] = "xx".into();
            d["items"][3]["question"] = "?".into();
            d["flags"][0]["text"] = "!".into();
        });
        assert!(is_translation(&english, &other));
        assert!(!is_translation(&english, &instrument(|_| {})), "of the same language it is other questions");
    }

    #[test]
    fn whatever_changes_what_an_answer_means_is_none() {
        let english = instrument(|_| {});
        let changes: [fn(&mut serde_json::Value); 6] = [
            |d| d["version"] = "9.0.0".into(),
            |d| d["items"][3]["weight"] = 1000.into(),
            |d| d["items"][3]["allow_na"] = true.into(),
            |d| d["flags"][0]["at_most"] = serde_json::json!({"SPO1": 2}),
            |d| d["dimensions"][0]["weight"] = 1.into(),
            |d| d["verdict"]["ready"]["index"] = 90.into(),
        ];
        for change in changes {
            let other = instrument(|d| {
                d["language"] = "xx".into();
                change(d);
            });
            assert!(!is_translation(&english, &other));
        }
    }
}
