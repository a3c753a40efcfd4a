//! What the norms say in words rather than in millimetres, said once for both writers.

use std::borrow::Cow;

use crate::{
    AddressLabel, Addressees, Block, Document, Emphasis, Heading, LetterheadFamily, Level, Marker, Paragraph,
    ParagraphStyle, Profile, Recipients, Span,
};

/// Title at the right of a Party letterhead (norm A.2, row 1).
pub(crate) const PARTY_TITLE: &str = "ĐẢNG CỘNG SẢN VIỆT NAM";
/// Title at the right of a Youth Union letterhead (norm A.6).
pub(crate) const YOUTH_TITLE: &str = "ĐOÀN TNCS HỒ CHÍ MINH";
/// National title (NĐ 30/2020, Phụ lục I).
pub(crate) const NATIONAL_TITLE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/// National motto (NĐ 30/2020, Phụ lục I).
pub(crate) const NATIONAL_MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
/// Head of the receivers.
pub(crate) const RECIPIENTS_LABEL: &str = "Nơi nhận:";
/// How many groups of a code stand in a row.
pub(crate) const CODE_COLUMNS: usize = 4;
/// Under the abstract of a Party document (norm A.2, row 5b).
pub(crate) const ABSTRACT_HYPHENS: &str = "-----";

/// What stands alone under the agency's name.
pub(crate) fn stars(family: LetterheadFamily) -> Option<&'static str> {
    match family {
        LetterheadFamily::Party => Some("*"),
        LetterheadFamily::Youth => Some("***"),
        LetterheadFamily::State => None,
    }
}

/// The body with its last sentence closed as the norm wants it, if the document is signed.
pub(crate) fn closed_body(document: &Document) -> Cow<'_, [Block]> {
    if document.closing.is_none() {
        return Cow::Borrowed(&document.blocks);
    }
    let mut blocks = document.blocks.clone();
    let spans = match blocks.last_mut() {
        Some(Block::Paragraph(paragraph)) if paragraph.style != ParagraphStyle::Note => {
            Some(&mut paragraph.spans)
        }
        Some(Block::List(list)) => list.items.last_mut().map(|item| &mut item.spans),
        _ => None,
    };
    if let Some(span) = spans.and_then(|spans| spans.last_mut()) {
        let sentence = span.text.trim_end().trim_end_matches(['.', '/', ';', ',']);
        span.text = format!("{sentence}{}", document.profile.end_mark());
    }
    Cow::Owned(blocks)
}

/// Lines under `Nơi nhận:`, each with its dash and its separator.
pub(crate) fn recipient_lines(profile: Profile, recipients: &Recipients) -> Vec<String> {
    let last = recipients.items.len().saturating_sub(1);
    let separator = profile.recipient_separator();
    let line = |(at, item): (usize, &String)| {
        let mark = if at == last { '.' } else { separator };
        format!("- {}{mark}", item.trim().trim_end_matches([',', ';', '.']))
    };
    recipients.items.iter().enumerate().map(line).collect()
}

/// Label before the addressees.
pub(crate) fn address_label(label: AddressLabel) -> &'static str {
    match label {
        AddressLabel::Send => "Kính gửi:",
        AddressLabel::Submit => "Kính trình:",
    }
}

/// Addressees as they are printed: one stands bare, each of several has a dash.
pub(crate) fn address_names(addressees: &Addressees) -> Vec<String> {
    match addressees.names.as_slice() {
        [only] => vec![only.clone()],
        several => several.iter().map(|name| format!("- {name}")).collect(),
    }
}

/// The abstract of a letter is italic in the Party, upright elsewhere (norms A.2 row 5c, A.4 row 5b).
pub(crate) fn letter_subject_emphasis(profile: Profile) -> Emphasis {
    match profile.family() {
        LetterheadFamily::Party => Emphasis::Italic,
        LetterheadFamily::State | LetterheadFamily::Youth => Emphasis::Regular,
    }
}

/// A heading in the words, capitals and face of its level (norm A.2, row 6d).
pub(crate) fn heading_span(profile: Profile, heading: &Heading) -> Span {
    let words = match heading.level {
        Level::One => heading.text.to_uppercase(),
        Level::Two | Level::Three | Level::Four => heading.text.clone(),
    };
    let text = match &heading.number {
        Some(number) => format!("{} {words}", profile.heading_number(heading.level, number)),
        None => words,
    };
    let emphasis = match heading.level {
        Level::One | Level::Two => Emphasis::Bold,
        Level::Three => Emphasis::BoldItalic,
        Level::Four => Emphasis::Italic,
    };
    Span { emphasis, ..Span::plain(text) }
}

/// What stands before the item at a place in a list, counted from zero.
pub(crate) fn marker_words(marker: Marker, at: usize) -> String {
    match marker {
        Marker::Dash => "- ".to_owned(),
        Marker::Plus => "+ ".to_owned(),
        Marker::Number(first) => format!("({}) ", first as usize + at),
    }
}

/// The abstract. Outside the Party it begins with a capital (NĐ 30, box 5a); the Party's small letter is the
/// caller's, since only the caller knows a proper name from a common one.
pub(crate) fn subject_words(profile: Profile, subject: &str) -> String {
    match profile.family() {
        LetterheadFamily::Party => subject.trim().to_owned(),
        LetterheadFamily::State | LetterheadFamily::Youth => text::capitalise_first(subject.trim()),
    }
}

/// `Dự thảo lần n`, or `Dự thảo` where drafts are not counted.
pub(crate) fn draft_words(round: Option<std::num::NonZeroU32>) -> String {
    round.map_or_else(|| "Dự thảo".to_owned(), |round| format!("Dự thảo lần {round}"))
}

/// Runs in another face, their own emphasis put on top of it.
pub(crate) fn emphasised(spans: &[Span], emphasis: Emphasis) -> Vec<Span> {
    spans.iter().map(|span| Span { emphasis: span.emphasis.with(emphasis), ..span.clone() }).collect()
}

/// The runs of a paragraph as they are set: a note is italic throughout.
pub(crate) fn paragraph_spans(paragraph: &Paragraph) -> Cow<'_, [Span]> {
    match paragraph.style {
        ParagraphStyle::Note => Cow::Owned(emphasised(&paragraph.spans, Emphasis::Italic)),
        ParagraphStyle::Body | ParagraphStyle::Flush | ParagraphStyle::Centered => {
            Cow::Borrowed(&paragraph.spans)
        }
    }
}
