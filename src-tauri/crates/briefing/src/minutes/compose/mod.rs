//! Minutes as a document for `paper`: letterhead, title, what happened in its order, two signatures side by side.

mod proceedings;
mod supplement;

use chrono::NaiveDate;
use paper::{
    Block, Closing, DateLine, Document, LeftSide, Letterhead, Meta, NumberLine, Paragraph, Signature, Stage,
    TitleBlock,
};

use super::words::MinutesPhrase as P;
use super::{ClockTime, MinutesFacts, MinutesWords, Who};
use crate::template::Slots;

/// Words that were said; empty when a phrase could not be said.
pub(super) struct Written(pub(super) String);

impl Written {
    /// A paragraph of them, or nothing.
    pub(super) fn paragraph(self) -> Option<Block> {
        (!self.0.is_empty()).then(|| Block::Paragraph(Paragraph::text(self.0)))
    }
}

/// The paper of a meeting's minutes, or of the supplement that was asked for. Equal input gives an equal document.
pub fn minutes_document(facts: &MinutesFacts, words: &MinutesWords) -> Document {
    let day = facts.supplement.as_ref().map_or(facts.day, |supplement| supplement.day);
    let profile = facts.office.norm_on(day);
    let (kind, subject) = title(facts, words);
    let meta = Meta {
        title: format!("{kind} {subject}"),
        author: facts.office.name.clone(),
        subject: subject.clone(),
        date: day,
    };
    let is_official = facts.signed_on.is_some();
    Document {
        stage: if is_official { Stage::Official } else { Stage::Draft { round: None } },
        letterhead: Some(letterhead(facts, words, day)),
        title: Some(TitleBlock::Named { kind, subject }),
        blocks: match &facts.supplement {
            Some(supplement) => supplement::blocks(facts, supplement, words),
            None => proceedings::blocks(facts, words),
        },
        closing: Some(closing(facts, words)),
        ..Document::new(profile, meta)
    }
}

fn title(facts: &MinutesFacts, words: &MinutesWords) -> (String, String) {
    let slots = Slots::default().text("meeting", &facts.meeting).text("day", text::citation_date(facts.day));
    match &facts.supplement {
        None => (words.plain(P::Kind), words.say(P::Subject, &slots).0),
        Some(supplement) => {
            let slots = slots.text("number", supplement.number.to_string());
            (words.plain(P::SupplementKind), words.say(P::SupplementSubject, &slots).0)
        }
    }
}

/// A supplement bears no number of its own: it goes with the minutes it sets right.
fn letterhead(facts: &MinutesFacts, words: &MinutesWords, day: NaiveDate) -> Letterhead {
    let office = &facts.office;
    let number = match (&facts.supplement, facts.symbol.as_str()) {
        (Some(_), _) => NumberLine::None,
        (None, "") => NumberLine::Blank(office.symbol_rest(&words.plain(P::Abbreviation))),
        (None, symbol) => NumberLine::Taken(symbol.to_owned()),
    };
    Letterhead {
        superior_lines: office.superior_lines.clone(),
        agency_lines: office.agency_lines.clone(),
        number,
        place: office.date_place.clone(),
        date: DateLine::Full(day),
        urgency: None,
    }
}

/// The one who wrote at the left, the one who chaired at the right (norms A.8).
fn closing(facts: &MinutesFacts, words: &MinutesWords) -> Closing {
    let signature = |position, who: &Option<Who>| Signature {
        authority: None,
        position: words.plain(position),
        name: who.as_ref().map(|who| who.name.clone()).unwrap_or_default(),
    };
    Closing {
        left: LeftSide::Signature(signature(P::SignsLeft, &facts.secretary)),
        right: signature(P::SignsRight, &facts.chair),
    }
}

/// `8 giờ 30 phút`.
fn clock(words: &MinutesWords, time: ClockTime) -> String {
    let minute = (time.minute > 0).then(|| text::padded(time.minute));
    let slots = Slots::default().text("hour", time.hour.to_string()).maybe("minute", minute);
    words.say(P::Clock, &slots).0
}

/// Text of several lines as paragraphs of its own.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// A sentence without its full stop: the phrase around it brings its own.
fn bare(sentence: &str) -> &str {
    sentence.trim().trim_end_matches('.')
}
