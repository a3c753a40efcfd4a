use chrono::NaiveDate;
use office::directive::{DirectiveState, Urgency};
use office::register::{RegisterColumn as C, RegisterKind, RegisterLine};
use paper::{Cell, Row};

use super::{P, RegisterFacts, RegisterWords, padded};
use crate::template::Slots;

/// One line of the register.
pub(super) fn row(facts: &RegisterFacts, words: &RegisterWords, line: &RegisterLine) -> Row {
    Row::plain(facts.columns.iter().map(|column| Cell::text(cell(facts, words, line, *column))).collect())
}

fn cell(facts: &RegisterFacts, words: &RegisterWords, line: &RegisterLine, column: C) -> String {
    let date = |day: Option<NaiveDate>| day.map(text::short_date).unwrap_or_default();
    match column {
        C::ArrivedOn => text::short_date(line.day),
        C::ArrivalNumber => padded(line.number),
        C::Issuer => line.issuer.clone(),
        C::Symbol => symbol(facts.kind, line),
        C::DocumentDate => date(line.document_date.or((facts.kind == RegisterKind::Out).then_some(line.day))),
        C::Abstract => abstract_words(words, line),
        C::Receiver => receiver(words, line),
        C::HandedOverOn => date(line.handed_over_on.or(line.sent_on)),
        C::Signature => String::new(),
        C::Note => note(words, line),
        C::Signer => line.signer.clone(),
        C::Recipients => recipients(line),
        C::FileCopy | C::File => line.paper_place.clone(),
        C::Copies => line.copies.map(text::number).unwrap_or_default(),
        C::Document => document(words, line),
        C::Deadline => date(line.deadline),
        C::Progress => progress(words, line, facts.today),
        C::Reply => line.replies.clone().unwrap_or_default(),
        C::Urgency => urgency(line.urgency).to_owned(),
    }
}

/// A paper that went out without a symbol is still known by its number.
fn symbol(kind: RegisterKind, line: &RegisterLine) -> String {
    if line.symbol.is_empty() && kind == RegisterKind::Out {
        padded(line.number)
    } else {
        line.symbol.clone()
    }
}

/// The type and the abstract, the type only where the abstract does not begin with it.
fn abstract_words(words: &RegisterWords, line: &RegisterLine) -> String {
    let subject = &line.abstract_text;
    let type_name = line.type_name.as_deref().unwrap_or_default();
    let says_type = text::fold(subject).starts_with(&text::fold(type_name));
    let slots = Slots::default().text("subject", subject);
    let slots = if says_type { slots } else { slots.text("type", type_name) };
    words.say(P::CellAbstract, &slots)
}

fn document(words: &RegisterWords, line: &RegisterLine) -> String {
    let slots = Slots::default()
        .maybe("type", line.type_name.as_ref())
        .text("symbol", &line.symbol)
        .maybe("date", line.document_date.map(text::short_date))
        .text("issuer", &line.issuer);
    words.say(P::CellDocument, &slots)
}

fn receiver(words: &RegisterWords, line: &RegisterLine) -> String {
    let slots = Slots::default()
        .maybe("leads", line.leads.as_ref())
        .maybe("coordinating", line.coordinating.as_ref());
    words.say(P::CellReceiver, &slots)
}

fn recipients(line: &RegisterLine) -> String {
    let typed: Vec<&str> = line.recipients.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if typed.is_empty() { line.delivered_to.clone().unwrap_or_default() } else { typed.join("\n") }
}

fn note(words: &RegisterWords, line: &RegisterLine) -> String {
    match &line.cancel_reason {
        Some(reason) if line.is_cancelled => {
            words.say(P::CellCancelled, &Slots::default().text("note", &line.note).text("reason", reason))
        }
        _ => line.note.clone(),
    }
}

fn progress(words: &RegisterWords, line: &RegisterLine, today: NaiveDate) -> String {
    let phrase = match line.state(today) {
        DirectiveState::Handled => P::Handled,
        DirectiveState::Overdue => P::Overdue,
        DirectiveState::UnderWay => P::UnderWay,
        _ => P::Waiting,
    };
    let slots = Slots::default()
        .maybe("date", line.handled_on.map(text::short_date))
        .text("result", &line.handling_result);
    words.say(phrase, &slots)
}

/// The stamp the letter bears; none for an ordinary one.
pub(in crate::register) fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Normal => "",
        Urgency::Urgent => paper::Urgency::Urgent.stamp(),
        Urgency::VeryUrgent => paper::Urgency::VeryUrgent.stamp(),
        Urgency::Flash => paper::Urgency::Flash.stamp(),
    }
}
