//! The skeleton of one kind of briefing: its title and the order of its blocks (norms C.2).

use serde::Deserialize;

use super::phrase::COMMON;
use super::{Pattern, TemplateError};
use crate::Column;

/// A skeleton as it stands in its file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Skeleton {
    /// `Báo cáo`.
    pub(crate) kind: String,
    /// `BC`.
    pub(crate) abbreviation: String,
    /// The abstract.
    pub(crate) subject: Title,
    /// `trong tháng`.
    pub(crate) now: String,
    /// `tháng trước`; missing where no period before is compared with.
    pub(crate) before: Option<String>,
    /// How many papers are named one by one.
    pub(crate) cited: usize,
    /// The body.
    pub(crate) sections: Vec<SectionSpec>,
    /// What follows the signature.
    #[serde(default)]
    pub(crate) annexes: Vec<AnnexSpec>,
}

/// A pattern that uses only the placeholders every phrase may use.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Title(pub(crate) Pattern);

impl TryFrom<String> for Title {
    type Error = TemplateError;

    fn try_from(source: String) -> Result<Self, TemplateError> {
        super::checked(&source, &source, COMMON).map(Self)
    }
}

/// A heading and what stands under it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SectionSpec {
    /// A name for the anchor, unique in the file.
    pub(crate) name: String,
    /// The heading.
    pub(crate) title: Title,
    #[serde(default)]
    pub(crate) blocks: Vec<BlockSpec>,
    /// Groups each of which has a heading of its own.
    pub(crate) each: Option<Each>,
    #[serde(default)]
    pub(crate) sections: Vec<SectionSpec>,
}

/// An annex.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnexSpec {
    /// Its title.
    pub(crate) title: Title,
    pub(crate) landscape: bool,
    pub(crate) blocks: Vec<BlockSpec>,
}

/// What has a heading for each of its members.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Each {
    /// Sub-committees or task groups, as the profile says.
    Group,
    /// Organisations with their own work.
    Organisation,
}

/// A block the composer knows how to fill.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BlockSpec {
    Directives,
    Cited,
    Meetings,
    Merged,
    Answered,
    Years,
    WorkTotal,
    NoOwnWork,
    Attendances,
    TaskAccount,
    Conclusions,
    Overdue,
    NextTasks,
    Situation,
    Difficulties,
    Proposals,
    Indicators,
    /// A place for the clerk's own words, by name.
    Written(String),
}

/// Heads of the tables.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tables {
    pub(crate) conclusions: Vec<Column>,
    pub(crate) overdue: Vec<Column>,
    pub(crate) next_tasks: Vec<Column>,
    pub(crate) indicators: Vec<Column>,
    pub(crate) answered: Vec<Column>,
    pub(crate) years: Vec<Column>,
}

impl Skeleton {
    /// Refuses a skeleton that would print nothing or lose the clerk's words.
    pub(crate) fn check(&self, file: &'static str) -> Result<(), TemplateError> {
        if self.sections.is_empty() {
            return Err(TemplateError::Empty { file });
        }
        let mut names: Vec<&str> = self.sections.iter().flat_map(SectionSpec::names).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(TemplateError::NamedTwice { file, name: pair[0].to_owned() }),
            None => Ok(()),
        }
    }
}

impl SectionSpec {
    /// The names of the section, of its written paragraphs and of everything under it.
    fn names(&self) -> Vec<&str> {
        let written = self.blocks.iter().filter_map(|block| match block {
            BlockSpec::Written(name) => Some(name.as_str()),
            _ => None,
        });
        let own = std::iter::once(self.name.as_str()).chain(written);
        own.chain(self.sections.iter().flat_map(Self::names)).collect()
    }
}
