//! What is taken along opens in other programs, says what the result says, and is nothing but text where people wrote it.

#[path = "../common/mod.rs"]
mod common;
mod csv_table;
mod fixture;
mod html_report;
mod ics_dates;
mod markdown_report;
mod plan_table;
mod svg_charts;
mod text_report;
