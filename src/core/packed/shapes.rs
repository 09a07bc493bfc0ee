//! What an instrument is made of, field by field.

use super::{Packed, Packer, Unpacker, number};
use crate::core::{
    exact::Exact,
    flag::{Flag, Severity},
    ids::{ClaimId, DimensionId, FlagId, ItemId, RoleId, SourceId, StageId},
    instrument::{
        Claim, Dimension, Instrument, Item, Role, Rule, Scale, Source, Stage, VerdictText, VerdictTexts, Version,
    },
};

macro_rules! records {
    ($($record:ident { $($field:tt)* })*) => {$(
        impl Packed for $record {
            fn pack(&self, to: &mut Packer) {
                records!(@pack self to $($field)*);
            }

            fn unpack(from: &mut Unpacker) -> Self {
                records!(@unpack from $record $($field)*)
            }
        }
    )*};
    (@pack $self:ident $to:ident $($field:tt)*) => { $($self.$field.pack($to);)* };
    (@unpack $from:ident $record:ident $($field:tt)*) => { $record { $($field: Packed::unpack($from)),* } };
}

records! {
    StageId { 0 }
    RoleId { 0 }
    DimensionId { 0 }
    ItemId { 0 }
    FlagId { 0 }
    ClaimId { 0 }
    SourceId { 0 }
    Version { major minor patch }
    Scale { max unknown goal }
    Stage { id label }
    Role { id label }
    Rule { min_coverage ready_index ready_dimension ready_coverage fix_index fix_dimension fix_cautions }
    VerdictText { title text }
    VerdictTexts { ready fix_first not_ready walk_away insufficient }
    Source { id title note }
    Claim { id source text }
    Dimension { id weight title asks }
    Item {
        id dimension weight effort from_stage roles allow_na excluded_in_team claims question question_for options advice
    }
    Flag { id severity group stages at_most sources text }
    Instrument {
        id version language title scale stages roles rule verdicts short_form sources claims dimensions items flags
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Packed for $number {
            fn pack(&self, to: &mut Packer) {
                number(*self as u64, &mut to.structure);
            }

            fn unpack(from: &mut Unpacker) -> Self {
                from.number() as $number
            }
        }
    )*};
}

// None of these numbers is ever negative.
numbers! { u8 u16 usize i32 }

impl Packed for bool {
    fn pack(&self, to: &mut Packer) {
        number((*self).into(), &mut to.structure);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        from.number() > 0
    }
}

impl Packed for Severity {
    fn pack(&self, to: &mut Packer) {
        number(*self as u64, &mut to.structure);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        match from.number() {
            0 => Severity::Caution,
            1 => Severity::Stop,
            _ => Severity::Walk,
        }
    }
}

/// A share of the rule: small, and reduced.
impl Packed for Exact {
    fn pack(&self, to: &mut Packer) {
        number(*self.numer() as u64, &mut to.structure);
        number(*self.denom() as u64, &mut to.structure);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        Exact::new_raw(from.number().into(), from.number().into())
    }
}
