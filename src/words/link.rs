//! Why a link cannot be opened.

use super::Words;
use crate::{core::link::LinkError, i18n::Msg};

impl Words<'_> {
    /// What to tell whoever followed a link; `None` where the address holds nothing of ours, which is no news.
    pub fn link_error(self, error: LinkError) -> Option<String> {
        let msg = match error {
            LinkError::NotOurs => return None,
            LinkError::Damaged => Msg::LinkDamaged,
            LinkError::Newer(_) => Msg::LinkNewer,
            LinkError::OtherInstrument => Msg::LinkOtherSurvey,
            LinkError::OtherVersion(major, minor) => {
                let version = format!("{major}.{minor}");
                return Some(self.fill(Msg::LinkOtherVersion, &[("version", &version)]));
            }
        };
        Some(self.t(msg).to_owned())
    }
}
