//! Facts written by hand for the tests: an office of 2017 with invented records that add up to known totals.
#![allow(dead_code)] // Each test binary uses its own part.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

pub(crate) mod marks;
pub(crate) mod office;
pub(crate) mod sample;

use ::office::period::{Cutoffs, PeriodKey};
use briefing::{Block, Composed, Edits, Facts, Request, TemplateFiles, Templates, compose, gather};
use chrono::NaiveDate;
use paper::{FontFiles, Fonts};
use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The templates the product packs.
pub(crate) static TEMPLATES: LazyLock<Templates> =
    LazyLock::new(|| Templates::load(FILES).expect("packed templates load"));

/// The files the product packs.
pub(crate) const FILES: TemplateFiles<'static> = TemplateFiles {
    phrases: include_str!("../../../../../assets/templates/briefing/phrases.json"),
    tables: include_str!("../../../../../assets/templates/briefing/tables.json"),
    month: include_str!("../../../../../assets/templates/briefing/month.json"),
    quarter: include_str!("../../../../../assets/templates/briefing/quarter.json"),
    half: include_str!("../../../../../assets/templates/briefing/half.json"),
    nine_months: include_str!("../../../../../assets/templates/briefing/nine_months.json"),
    year: include_str!("../../../../../assets/templates/briefing/year.json"),
};

/// Composed without edits.
pub(crate) fn drafted(facts: &Facts) -> Composed {
    compose(facts, &TEMPLATES, &Edits::default())
}

/// What the briefing of a period says, dated its last day.
pub(crate) fn said(sample: &office::Sample, period: &str) -> String {
    let key: PeriodKey = period.parse().expect("a period");
    said_on(sample, period, Cutoffs::CALENDAR.bounds(key).to)
}

/// The same, dated another day.
pub(crate) fn said_on(sample: &office::Sample, period: &str, document_date: NaiveDate) -> String {
    let period = period.parse().expect("a period");
    let request = Request { period, bounds: None, document_date, signer: None };
    says(&drafted(&gather(&sample.office.view(), &request).expect("facts")))
}

/// Says all of the one and nothing of the other.
#[track_caller]
pub(crate) fn check(said: &str, expected: &[&str], absent: &[&str]) {
    for words in expected {
        assert!(said.contains(words), "the briefing says {words:?}:\n{said}");
    }
    for words in absent {
        assert!(!said.contains(words), "the briefing is silent about {words:?}:\n{said}");
    }
}

/// Everything a briefing says, a line a block, with plain spaces.
pub(crate) fn says(composed: &Composed) -> String {
    let mut lines = vec![composed.kind.to_uppercase(), composed.subject.clone()];
    for section in composed.sections.iter().filter(|section| section.number.is_some()) {
        let number = section.number.as_deref().unwrap_or_default();
        lines.push(format!("{} {number} {}", "#".repeat(section.level.into()), section.title));
        lines.extend(section.blocks.iter().filter(|block| block.is_printed()).flat_map(block_lines));
    }
    for annex in &composed.annexes {
        lines.push(format!("[{}] {}", annex.label, annex.title));
        lines.extend(annex.blocks.iter().flat_map(block_lines));
    }
    lines.join("\n").replace('\u{a0}', " ") + "\n"
}

fn block_lines(block: &Block) -> Vec<String> {
    let text = |runs: &[briefing::Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    match block {
        Block::Paragraph(paragraph) => vec![text(&paragraph.runs)],
        Block::Table(table) => {
            let row = |row: &briefing::Row| {
                row.cells.iter().map(|cell| text(&cell.runs)).collect::<Vec<_>>().join(" | ")
            };
            table.rows.iter().map(row).collect()
        }
        Block::Chart(chart) => vec![chart.alt.clone()],
    }
}

/// The font the product packs.
pub(crate) fn fonts() -> Fonts {
    let read = |face: &str| -> Cow<'static, [u8]> {
        let name = format!("LiberationSerif-{face}.ttf");
        let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../../assets/fonts", &name].iter().collect();
        Cow::Owned(std::fs::read(path).expect("font file is in the checkout"))
    };
    let (regular, bold) = (read("Regular"), read("Bold"));
    let (italic, bold_italic) = (read("Italic"), read("BoldItalic"));
    Fonts::load(FontFiles { regular, bold, italic, bold_italic }).expect("packed fonts load")
}
