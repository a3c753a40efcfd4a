use chrono::NaiveDate;
use office::register::{BookClosing, Gap, RegisterKind, Series};
use paper::{Block, List, ListItem, Marker, Paragraph, Span};

use super::{P, RegisterFacts, RegisterWords, padded};
use crate::template::Slots;

/// What stands under the table: numbers cancelled, numbers missing, and the closing line.
pub(super) fn blocks(facts: &RegisterFacts, words: &RegisterWords, pages: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    if facts.kind != RegisterKind::Follow {
        let counted = |counted: usize| Slots::default().text("count", counted.to_string());
        let cancelled = cancelled(facts, words);
        let title = words.say(P::Cancelled, &counted(cancelled.len()));
        blocks.extend(listed(&title, words.plain(P::NoCancelled), cancelled));
        let gaps = facts.register.series.iter().flat_map(|series| &series.gaps).map(Gap::width).sum::<i64>();
        let title = words.say(P::Gaps, &Slots::default().text("count", text::number(gaps)));
        blocks.extend(listed(&title, words.plain(P::NoGaps), self::gaps(facts, words)));
    }
    let said = [state(facts, words), line(facts, words, pages)].join(" ");
    blocks.push(Block::Paragraph(Paragraph::text(said)));
    blocks
}

/// The day the book was closed; none while it is open.
pub(super) fn closed_on(facts: &RegisterFacts) -> Option<NaiveDate> {
    closing(facts).map(|closing| closing.closed_on)
}

fn closing(facts: &RegisterFacts) -> Option<&BookClosing> {
    facts.register.series.iter().find_map(|series| series.closing.as_ref())
}

fn listed(title: &str, none: String, items: Vec<String>) -> Vec<Block> {
    if items.is_empty() {
        return vec![Block::Paragraph(Paragraph::text(none))];
    }
    let item = |text: String| ListItem { spans: vec![Span::plain(text)], anchor: None };
    let list = List { marker: Marker::Dash, items: items.into_iter().map(item).collect() };
    vec![Block::Paragraph(Paragraph::body(vec![Span::bold(format!("{title}."))])), Block::List(list)]
}

fn cancelled(facts: &RegisterFacts, words: &RegisterWords) -> Vec<String> {
    each(facts, |series| {
        let said = series.cancelled.iter().map(|cancelled| {
            let slots = of_type(series).text("number", padded(cancelled.number));
            words.say(P::CancelledNumber, &slots.text("reason", &cancelled.reason))
        });
        said.collect()
    })
}

fn gaps(facts: &RegisterFacts, words: &RegisterWords) -> Vec<String> {
    each(facts, |series| series.gaps.iter().map(|gap| said_gap(words, series, gap)).collect())
}

fn said_gap(words: &RegisterWords, series: &Series, gap: &Gap) -> String {
    let slots = of_type(series).maybe("reason", gap.reason.as_ref());
    match (&gap.trashed, gap.width()) {
        (Some(_), _) => words.say(P::TrashedGap, &slots.text("number", padded(gap.from))),
        (None, 1) => words.say(P::Gap, &slots.text("number", padded(gap.from))),
        (None, _) => {
            let slots = slots.text("from", padded(gap.from)).text("to", padded(gap.to));
            words.say(P::Gap, &slots)
        }
    }
}

fn each(facts: &RegisterFacts, said: impl FnMut(&Series) -> Vec<String>) -> Vec<String> {
    facts.register.series.iter().flat_map(said).collect()
}

fn of_type(series: &Series) -> Slots {
    Slots::default().maybe("type", series.type_name.as_ref())
}

fn state(facts: &RegisterFacts, words: &RegisterWords) -> String {
    match closing(facts) {
        Some(closing) => {
            let day = Slots::default().text("day", text::long_date(closing.closed_on));
            words.say(P::Closed, &day.text("note", &closing.note))
        }
        None => words.say(P::Open, &Slots::default().text("day", text::short_date(facts.today))),
    }
}

/// Sổ này có … trang, từ số … đến số …: as closed, else as it stands.
fn line(facts: &RegisterFacts, words: &RegisterWords, pages: usize) -> String {
    if facts.kind == RegisterKind::Follow {
        return words.say(P::PagesAlone, &Slots::default().text("pages", pages.to_string()));
    }
    let pages = closing(facts).map_or_else(|| pages.to_string(), |closing| text::number(closing.pages));
    let spans: Vec<String> = facts.register.series.iter().filter_map(|series| span(words, series)).collect();
    let spans = if spans.is_empty() { words.plain(P::NoSpan) } else { spans.join("; ") };
    words.say(P::Pages, &Slots::default().text("pages", pages).text("spans", spans))
}

fn span(words: &RegisterWords, series: &Series) -> Option<String> {
    let (first, last) = series.first.zip(series.last)?;
    let slots = of_type(series).text("from", padded(first)).text("to", padded(last));
    Some(words.say(P::Span, &slots))
}
