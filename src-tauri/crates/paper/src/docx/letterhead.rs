//! The letterhead as a table without borders.

use docx_rs::{
    BorderType, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, ParagraphChild, Run,
    TableCell, TextBorder,
};

use super::pages::halves;
use super::parts::{Parts, TableNote};
use super::text::{Style, line, mm_twips, paragraph};
use crate::geometry::{LETTERHEAD_RIGHT_MM, mm};
use crate::typography::{DRAFT, LETTER_SUBJECT, LetterheadType, Type, URGENCY};
use crate::wording::{self, NATIONAL_MOTTO, NATIONAL_TITLE, PARTY_TITLE, YOUTH_TITLE};
use crate::{Document, Emphasis, Letterhead, LetterheadFamily, Span, Stage, TitleBlock, Urgency};

/// Names and titles in the upper row; number and date share the lower one.
pub(super) fn letterhead(parts: &mut Parts, document: &Document, head: &Letterhead) {
    let family = document.profile.family();
    let types = LetterheadType::of(family);
    let date = head.date.words(&head.place);
    let lower_right = vec![line(&date, Emphasis::Italic, Style::centered(types.date))];
    let rows = [
        (names(head, family, &types), titles(family, &types)),
        (under_names(document, head, &types), lower_right),
    ];
    let table = halves(document.profile, parts.orientation(), mm(LETTERHEAD_RIGHT_MM), rows);
    parts.push_table(table, TableNote::default());
}

fn names(head: &Letterhead, family: LetterheadFamily, types: &LetterheadType) -> Vec<Paragraph> {
    let style = Style::centered(types.names);
    let superior = head.superior_lines.iter().map(|text| line(text, Emphasis::Regular, style));
    let agency = head.agency_lines.iter().map(|text| line(text, Emphasis::Bold, style));
    let mut lines: Vec<Paragraph> = superior.chain(agency).collect();
    match wording::stars(family) {
        Some(stars) => lines.push(line(stars, Emphasis::Regular, style)),
        None => lines.push(rule()),
    }
    lines
}

/// A short rule in the middle: the lower border of a paragraph drawn in from both sides.
fn rule() -> Paragraph {
    let border = ParagraphBorder::new(ParagraphBorderPosition::Bottom).val(BorderType::Single).size(6);
    let side = mm_twips(27.0);
    let mut paragraph = line("", Emphasis::Regular, Style::centered(Type { size: 2.0, pitch: 3.0 })).indent(
        Some(side),
        None,
        Some(side),
        None,
    );
    paragraph.property = paragraph.property.set_borders(ParagraphBorders::with_empty().set(border));
    paragraph
}

/// An underline is exactly as long as the words above it, as the norms want the rule.
fn titles(family: LetterheadFamily, types: &LetterheadType) -> Vec<Paragraph> {
    let ruled = |text: &str, kind| {
        let mut paragraph = line(text, Emphasis::Bold, Style { after: 6.0, ..Style::centered(kind) });
        underline(&mut paragraph);
        paragraph
    };
    match family {
        LetterheadFamily::Party => vec![ruled(PARTY_TITLE, types.title)],
        LetterheadFamily::Youth => vec![ruled(YOUTH_TITLE, types.title)],
        LetterheadFamily::State => vec![
            line(NATIONAL_TITLE, Emphasis::Bold, Style::centered(types.title)),
            ruled(NATIONAL_MOTTO, types.motto),
        ],
    }
}

/// Underlines every run of a paragraph.
pub(super) fn underline(paragraph: &mut Paragraph) {
    restyle(paragraph, |run| run.underline("single"));
}

fn restyle(paragraph: &mut Paragraph, style: impl Fn(Run) -> Run) {
    for child in &mut paragraph.children {
        if let ParagraphChild::Run(run) = child {
            **run = style(run.as_ref().clone());
        }
    }
}

/// The stamp of urgency, framed.
fn stamp(urgency: Urgency) -> Paragraph {
    let kind = Type { size: URGENCY, pitch: mm(8.0) };
    let mut stamp = line(urgency.stamp(), Emphasis::Bold, Style::centered(kind));
    restyle(&mut stamp, |run| run.text_border(TextBorder::new().size(6).space(2)));
    stamp
}

/// Number, abstract of a letter, urgency and the draft's count.
fn under_names(document: &Document, head: &Letterhead, types: &LetterheadType) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    if let Some(number) = document.profile.number_words(&head.number) {
        lines.push(line(&number, Emphasis::Regular, Style::centered(types.number)));
    }
    if let Some(TitleBlock::Letter { subject }) = &document.title {
        let emphasis = wording::letter_subject_emphasis(document.profile);
        let style = Style { before: 6.0, ..Style::centered(LETTER_SUBJECT) };
        lines.push(paragraph(&[Span { emphasis, ..Span::plain(subject) }], style));
    }
    if let Some(urgency) = head.urgency {
        lines.push(stamp(urgency));
    }
    if let Stage::Draft { round } = document.stage {
        lines.push(line(&wording::draft_words(round), Emphasis::Italic, Style::centered(DRAFT)));
    }
    lines
}

/// A cell that is never without a paragraph, which Word would call damage.
pub(super) fn filled(cell: TableCell, paragraphs: Vec<Paragraph>) -> TableCell {
    if paragraphs.is_empty() {
        return cell.add_paragraph(Paragraph::new());
    }
    paragraphs.into_iter().fold(cell, TableCell::add_paragraph)
}
