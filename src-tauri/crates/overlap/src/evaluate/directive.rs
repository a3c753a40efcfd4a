//! Labelled directives, one a line, and the labels of pairs. Labels are read apart from what is scored.

use crate::{Kind, When, Work};
use serde::{Deserialize, Serialize};

/// A directive in the format of the labelled data. What the labels say about it is not read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Directive {
    /// Its id.
    pub id: String,
    /// The issuing organisation, written out.
    #[serde(default)]
    pub org: Option<String>,
    /// The kind of organisation.
    #[serde(default)]
    pub org_code: Option<String>,
    /// The type of document.
    #[serde(default)]
    pub doc_type: Option<String>,
    /// Its number and symbol.
    #[serde(default)]
    pub number: Option<String>,
    /// The date of issue as exactly as known.
    #[serde(default)]
    pub date: Option<String>,
    /// The deadline; of a month or a year its last day.
    #[serde(default)]
    pub due: Option<String>,
    /// The abstract; it may be empty.
    pub title: String,
    /// The field of work.
    #[serde(default)]
    pub topic: Option<String>,
    /// Whom it is about.
    #[serde(default)]
    pub target_group: Option<String>,
    /// Province, centre, or commune.
    #[serde(default)]
    pub locality: Option<String>,
}

/// Whether deadlines are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deadlines {
    /// As registered.
    Known,
    /// As if nobody had typed them in.
    Unknown,
}

impl Directive {
    /// The work it is. All bodies of one level and kind are one organisation, as in an office's own province.
    pub fn work(&self, deadlines: Deadlines) -> Work {
        let organisation = match (&self.org_code, &self.locality) {
            (Some(code), Some(level)) => Some(format!("{code} {level}")),
            (Some(code), None) => Some(code.clone()),
            _ => self.org.clone(),
        };
        let due = self.due.as_deref().filter(|_| deadlines == Deadlines::Known).and_then(When::parse);
        Work {
            kind: Kind::Directive,
            text: self.title.clone(),
            organisation,
            document_type: self.doc_type.clone(),
            symbol: self.number.clone(),
            date: self.date(),
            due: due.map(When::last),
            topic: self.topic.clone(),
            target_group: self.target_group.clone(),
            place: None,
        }
    }

    /// The date of issue, if one can be read.
    pub fn date(&self) -> Option<When> {
        self.date.as_deref().and_then(When::parse)
    }
}

/// What people say of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    /// One work.
    Overlap,
    /// Two works that belong together.
    Related,
    /// Two works.
    Unrelated,
}

/// A labelled pair. A pair that is not listed is no overlap.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct LabelledPair {
    /// One directive's id.
    pub a: String,
    /// The other's.
    pub b: String,
    /// What people say.
    pub label: Label,
    /// They are not sure; the pair is left out.
    #[serde(default)]
    pub doubtful: bool,
}
