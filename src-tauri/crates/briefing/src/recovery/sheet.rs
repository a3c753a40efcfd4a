use paper::{
    Annex, Block, Closing, Code, DateLine, Document, Heading, LeftSide, Letterhead, Level, List, ListItem,
    Marker, Meta, NumberLine, Orientation, Paragraph, ParagraphStyle, Signature, Span, TitleBlock,
};
use zeroize::Zeroizing;

use super::words::RecoveryPhrase as P;
use super::{RecoveryFacts, RecoveryWords, SheetOrder};
use crate::template::Slots;

/// The sheet with these groups of the code. Equal input gives an equal document; the groups in it are wiped when it is
/// dropped.
pub fn recovery_sheet(facts: &RecoveryFacts, groups: &[&str], words: &RecoveryWords) -> Document {
    let office = &facts.office;
    let slots = Slots::default()
        .text("office", &office.short_name)
        .text("day", text::short_date(facts.day))
        .text("count", groups.len().to_string());
    let sheet = Sheet { facts, words, slots };
    let meta = Meta {
        title: sheet.say(P::Kind),
        author: office.name.clone(),
        subject: sheet.say(P::Subject),
        date: facts.day,
    };
    Document {
        letterhead: Some(Letterhead {
            superior_lines: office.superior_lines.clone(),
            agency_lines: office.agency_lines.clone(),
            number: NumberLine::None,
            place: office.date_place.clone(),
            date: DateLine::Full(facts.day),
            urgency: None,
        }),
        title: Some(TitleBlock::Named { kind: sheet.say(P::Kind), subject: sheet.say(P::Subject) }),
        blocks: sheet.front(groups),
        closing: Some(sheet.signatures()),
        annexes: vec![sheet.back()],
        ..Document::new(office.norm_on(facts.day), meta)
    }
}

struct Sheet<'a> {
    facts: &'a RecoveryFacts,
    words: &'a RecoveryWords,
    slots: Slots,
}

impl Sheet<'_> {
    /// What whoever opens the envelope needs at once, and what keeps it closed until then.
    fn front(&self, groups: &[&str]) -> Vec<Block> {
        let groups = groups.iter().map(|group| Zeroizing::new((*group).to_owned())).collect();
        vec![
            self.flush(P::Opening),
            Block::Code(Code { groups }),
            self.flush(P::Typing),
            self.flush(P::Envelope),
        ]
    }

    /// How it is used, for someone who never did.
    fn back(&self) -> Annex {
        let mut opens = vec![P::OpensOffice, P::OpensBackups];
        if self.facts.order == SheetOrder::Replacing {
            opens.push(P::OpensEarlier);
        }
        let lost = [P::Install, P::Plug, P::Restore, P::Compare, P::Passphrase];
        Annex {
            label: self.say(P::UseLabel),
            title: self.say(P::UseTitle),
            reference: None,
            orientation: Orientation::Portrait,
            blocks: vec![
                self.heading(P::OpensHeading),
                self.list(Marker::Dash, &opens),
                self.heading(P::Forgotten),
                self.list(Marker::Number(1), &[P::Unlock, P::Passphrase]),
                self.heading(P::Lost),
                self.list(Marker::Number(1), &lost),
                self.flush(P::CommandLine),
                self.flush(P::Checked),
                self.heading(P::Afterwards),
                self.flush(P::LostSheet),
            ],
        }
    }

    /// Both sign the sheet, as they sign the envelope.
    fn signatures(&self) -> Closing {
        let signature =
            |phrase| Signature { authority: None, position: self.say(phrase), name: String::new() };
        Closing { left: LeftSide::Signature(signature(P::Maker)), right: signature(P::Witness) }
    }

    fn say(&self, phrase: P) -> String {
        self.words.say(phrase, &self.slots)
    }

    fn flush(&self, phrase: P) -> Block {
        let spans = vec![Span::plain(self.say(phrase))];
        Block::Paragraph(Paragraph { spans, style: ParagraphStyle::Flush, anchor: None })
    }

    fn heading(&self, phrase: P) -> Block {
        Block::Heading(Heading { level: Level::Two, number: None, text: self.say(phrase), anchor: None })
    }

    fn list(&self, marker: Marker, phrases: &[P]) -> Block {
        let item = |phrase: &P| ListItem { spans: vec![Span::plain(self.say(*phrase))], anchor: None };
        Block::List(List { marker, items: phrases.iter().map(item).collect() })
    }
}
