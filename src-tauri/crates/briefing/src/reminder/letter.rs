use chrono::Datelike;
use office::delivery::OwedDelivery;
use office::profile::LetterheadFamily;
use paper::{
    AddressLabel, Addressees, Block, Closing, DateLine, Document, LeftSide, Letterhead, List, ListItem,
    Marker, Meta, NumberLine, Paragraph, Recipients, Signature, Span, TitleBlock,
};

use super::words::{ReminderPhrase as P, common};
use super::{ReminderFacts, ReminderWords};
use crate::template::Slots;

/// Công văn đôn đốc: one letter to all that owe something, paper by paper. Number and day are written by hand.
pub fn reminder_letter(facts: &ReminderFacts, words: &ReminderWords) -> Document {
    let office = &facts.office;
    let names = facts.recipients().into_iter().map(str::to_owned).collect();
    let meta = Meta {
        title: words.plain(P::LetterTitle),
        author: office.name.clone(),
        subject: words.plain(P::LetterSubject),
        date: facts.today,
    };
    Document {
        letterhead: Some(Letterhead {
            superior_lines: office.superior_lines.clone(),
            agency_lines: office.agency_lines.clone(),
            number: NumberLine::Blank(symbol_rest(facts, words)),
            place: office.date_place.clone(),
            date: DateLine::BlankDay { month: facts.today.month(), year: facts.today.year() },
            urgency: None,
        }),
        title: Some(TitleBlock::Letter { subject: words.plain(P::LetterSubject) }),
        addressees: Some(Addressees { label: AddressLabel::Send, names }),
        blocks: blocks(facts, words),
        closing: Some(closing(facts, words)),
        ..Document::new(office.norm_on(facts.today), meta)
    }
}

/// A letter on state paper has no abbreviation of its type (norms B.4).
fn symbol_rest(facts: &ReminderFacts, words: &ReminderWords) -> String {
    match facts.office.letterhead {
        LetterheadFamily::State => format!("/{}", facts.office.symbol_suffix),
        LetterheadFamily::Party | LetterheadFamily::Youth => {
            facts.office.symbol_rest(&words.plain(P::Abbreviation))
        }
    }
}

fn blocks(facts: &ReminderFacts, words: &ReminderWords) -> Vec<Block> {
    let slots = common(facts);
    let mut papers: Vec<Vec<&OwedDelivery>> = Vec::new();
    for owed in &facts.owed {
        match papers.iter_mut().find(|paper| paper[0].directive == owed.directive) {
            Some(paper) => paper.push(owed),
            None => papers.push(vec![owed]),
        }
    }
    let items =
        papers.iter().map(|paper| ListItem { spans: vec![Span::plain(said(words, paper))], anchor: None });
    vec![
        Block::Paragraph(Paragraph::text(words.say(P::LetterOpening, &slots))),
        Block::List(List { marker: Marker::Dash, items: items.collect() }),
        Block::Paragraph(Paragraph::text(words.say(P::LetterRequest, &slots))),
    ]
}

/// One paper with all that still owe something on it.
fn said(words: &ReminderWords, paper: &[&OwedDelivery]) -> String {
    let debtors: Vec<String> = paper.iter().map(|owed| debtor(words, owed)).collect();
    let slots =
        Slots::default().text("document", words.document(paper[0])).text("debtors", debtors.join("; "));
    words.say(P::Paper, &slots)
}

fn debtor(words: &ReminderWords, owed: &OwedDelivery) -> String {
    let slots = Slots::default()
        .text("recipient", &owed.recipient)
        .text("asked", words.asked(owed.asked))
        .maybe("due", owed.due_on.map(text::short_date));
    words.say(P::Debtor, &slots)
}

/// Receivers are those addressed and the file copy, which the office's own list ends with.
fn closing(facts: &ReminderFacts, words: &ReminderWords) -> Closing {
    let copy = facts.office.recipients.last().cloned();
    let items = std::iter::once(words.plain(P::AsAbove)).chain(copy).collect();
    let right = match &facts.signer {
        Some(signer) => Signature {
            authority: Some(signer.authority.trim().to_owned()).filter(|authority| !authority.is_empty()),
            position: signer.title.clone(),
            name: signer.name.clone(),
        },
        None => Signature { authority: None, position: String::new(), name: String::new() },
    };
    Closing { left: LeftSide::Recipients(Recipients { items }), right }
}
