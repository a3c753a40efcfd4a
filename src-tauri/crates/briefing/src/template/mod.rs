//! The words of a briefing, read from files and checked whole before anything is composed with them.
//!
//! A pattern that names what it is never given, a phrase nobody asks for and a phrase that is missing are all
//! refused at load, so composing cannot fail.

mod error;
mod pattern;
mod phrase;
mod skeleton;
mod slots;

use office::period::PeriodKind;
use serde::Deserialize;
use serde_json::{Map, Value};

pub use error::{SyntaxFault, TemplateError};
pub(crate) use pattern::Pattern;
pub(crate) use phrase::Phrase;
pub(crate) use skeleton::{BlockSpec, Each, SectionSpec, Skeleton, Tables, Title};
pub(crate) use slots::Slots;

use phrase::COMMON;
pub(crate) use phrase::phrases;

/// The texts of the template files (`assets/templates/briefing`).
#[derive(Debug, Clone, Copy)]
pub struct TemplateFiles<'t> {
    /// `phrases.json`: sentence patterns and words.
    pub phrases: &'t str,
    /// `tables.json`: heads of the tables.
    pub tables: &'t str,
    /// `month.json`
    pub month: &'t str,
    /// `quarter.json`
    pub quarter: &'t str,
    /// `half.json`
    pub half: &'t str,
    /// `nine_months.json`
    pub nine_months: &'t str,
    /// `year.json`
    pub year: &'t str,
}

/// Templates that were read and found whole.
#[derive(Debug, Clone)]
pub struct Templates {
    patterns: Vec<Pattern>,
    pub(crate) tables: Tables,
    skeletons: [Skeleton; 5],
}

impl Templates {
    /// Reads and checks the files.
    ///
    /// # Errors
    /// [`TemplateError`] names the file or phrase and what is wrong with it.
    pub fn load(files: TemplateFiles<'_>) -> Result<Self, TemplateError> {
        Ok(Self {
            patterns: patterns("phrases.json", files.phrases, Phrase::DECLARED, COMMON)?,
            tables: read("tables.json", files.tables)?,
            skeletons: [
                skeleton("month.json", files.month)?,
                skeleton("quarter.json", files.quarter)?,
                skeleton("half.json", files.half)?,
                skeleton("nine_months.json", files.nine_months)?,
                skeleton("year.json", files.year)?,
            ],
        })
    }

    pub(crate) fn pattern(&self, phrase: Phrase) -> &Pattern {
        &self.patterns[phrase as usize]
    }

    pub(crate) fn skeleton(&self, kind: PeriodKind) -> &Skeleton {
        let [month, quarter, half, nine_months, year] = &self.skeletons;
        match kind {
            PeriodKind::Month => month,
            PeriodKind::Quarter => quarter,
            PeriodKind::Half => half,
            PeriodKind::NineMonths => nine_months,
            PeriodKind::Year => year,
        }
    }
}

fn read<'t, T: Deserialize<'t>>(file: &'static str, source: &'t str) -> Result<T, TemplateError> {
    serde_json::from_str(source).map_err(|error| TemplateError::Json { file, message: error.to_string() })
}

fn skeleton(file: &'static str, source: &str) -> Result<Skeleton, TemplateError> {
    let skeleton: Skeleton = read(file, source)?;
    skeleton.check(file)?;
    Ok(skeleton)
}

/// Reads a file of phrases: exactly those declared, each using its own slots and the common ones.
pub(crate) fn patterns(
    file: &'static str,
    source: &str,
    declared: &[(&'static str, &'static [&'static str])],
    common: &[&'static str],
) -> Result<Vec<Pattern>, TemplateError> {
    let areas: Map<String, Value> = read(file, source)?;
    let mut words: Map<String, Value> = Map::new();
    for (area, phrases) in areas {
        let Value::Object(phrases) = phrases else {
            return Err(TemplateError::Unknown { key: area });
        };
        words.extend(phrases.into_iter().map(|(name, words)| (format!("{area}.{name}"), words)));
    }
    let patterns = declared.iter().map(|(key, slots)| {
        let missing = || TemplateError::Missing { key: (*key).to_owned() };
        let found = words.shift_remove(*key).ok_or_else(missing)?;
        checked(key, found.as_str().ok_or_else(missing)?, &[*slots, common].concat())
    });
    let patterns = patterns.collect::<Result<_, _>>()?;
    match words.into_iter().next() {
        Some((key, _)) => Err(TemplateError::Unknown { key }),
        None => Ok(patterns),
    }
}

/// Reads a pattern and refuses placeholders it is never given.
fn checked(key: &str, words: &str, slots: &[&str]) -> Result<Pattern, TemplateError> {
    let syntax = |(fault, at)| TemplateError::Syntax { key: key.to_owned(), fault, at };
    let pattern = Pattern::parse(words).map_err(syntax)?;
    match pattern.slots().into_iter().find(|slot| !slots.contains(slot)) {
        Some(slot) => Err(TemplateError::UnknownSlot { key: key.to_owned(), slot: slot.to_owned() }),
        None => Ok(pattern),
    }
}
