//! The names that parts of an instrument have in files.

use std::{fmt, rc::Rc};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(pub Rc<str>);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Names a stage of the project: `selection`.
    StageId
    /// Names a role: `sponsor`.
    RoleId
    /// Names a dimension: `SPO`.
    DimensionId
    /// Names an item: `SPO1`.
    ItemId
    /// Names a red flag: `K4`.
    FlagId
    /// Names a claim: `B4`.
    ClaimId
    /// Names a source: `001`.
    SourceId
}
