//! The plan as a table that spreadsheets open, like that of the answers.

use super::{
    Report,
    csv::{MARK, write_row},
};
use crate::i18n::Msg;

const COLUMNS: [Msg; 8] = [
    Msg::ReportItem,
    Msg::Dimension,
    Msg::ReportStep,
    Msg::ReportAim,
    Msg::ReportOwner,
    Msg::ReportDue,
    Msg::ReportDone,
    Msg::ReportNote,
];

/// One row a step, in the order of the plan.
pub fn plan_csv(report: &Report) -> String {
    let words = report.words();
    let mut to = MARK.to_owned();
    write_row(&mut to, &COLUMNS.map(|column| words.t(column)));
    for step in report.project.plan.steps() {
        let item = &report.instrument.items[step.item];
        let due = step.due.map_or_else(String::new, |date| date.to_string());
        write_row(
            &mut to,
            &[
                &item.id.0,
                &report.instrument.dimensions[item.dimension].title,
                &item.advice,
                &item.options[usize::from(step.to)],
                &step.owner,
                &due,
                words.is_done(step),
                &step.note,
            ],
        );
    }
    to
}
