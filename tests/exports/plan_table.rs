//! The table of the plan, read by the csv crate.

use crm_readiness::export::plan_csv::plan_csv;

use crate::{
    csv_table::rows,
    fixture::{Fixture, HOSTILE},
};

#[test]
fn every_step_is_a_row_with_where_it_leads_and_who_takes_it() {
    let fixture = Fixture::ordinary();
    let rows = rows(&fixture.made(plan_csv));
    assert_eq!(rows[0], ["Item", "Dimension", "Step", "In place when", "Who", "By", "Done", "Note"]);
    let item = &fixture.instrument.items[2];
    let step =
        [&*item.id.0, "Sponsorship", &item.advice, &item.options[3], "Maria", "2026-12-04", "not yet", "Thursdays"];
    assert_eq!(rows[1], step);
    assert_eq!((rows.len(), &*rows[2][6], &*rows[3][5]), (4, "yes", ""));
}

#[test]
fn every_text_comes_back_whole_and_none_is_a_formula() {
    for hostile in HOSTILE {
        let rows = rows(&Fixture::full_of(hostile).made(plan_csv));
        assert!(rows.len() == 4 && rows.iter().all(|row| row.len() == 8), "{hostile:?}");
        let expected: String = hostile.replace("\r\n", "\n").replace('\r', "\n");
        let expected: String = expected.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).collect();
        for cell in [2, 3, 4, 7].map(|column| &rows[1][column]) {
            assert_eq!(cell.replace('\'', ""), expected.replace('\'', ""), "{hostile:?}");
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell:?} would compute");
        }
    }
}
