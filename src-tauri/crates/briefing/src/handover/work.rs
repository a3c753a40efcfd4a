//! Work that is not done: tasks, incoming letters, and recipients that owe an answer.

use office::delivery::OwedDelivery;
use office::directive::DirectiveRow;
use office::task::TaskRow;
use paper::{Align, Block, Cell, Row};

use super::HandoverWords;
use super::record::{Column as C, table};
use super::words::HandoverPhrase as P;
use crate::template::Slots;

/// How many tasks are past their deadline.
pub(super) fn late(tasks: &[TaskRow]) -> usize {
    tasks.iter().filter(|task| task.days_late > 0).count()
}

pub(super) fn tasks(tasks: &[TaskRow], words: &HandoverWords) -> Block {
    let columns = [
        C(P::TaskNumber, 10, Align::Center),
        C(P::TaskTitle, 76, Align::Left),
        C(P::TaskLead, 34, Align::Left),
        C(P::TaskDue, 24, Align::Center),
        C(P::TaskLate, 21, Align::Center),
    ];
    let row = |(at, task): (usize, &TaskRow)| {
        let late = (task.days_late > 0)
            .then(|| words.say(P::TaskDays, &Slots::default().text("days", task.days_late.to_string())));
        Row::plain(vec![
            Cell::text((at + 1).to_string()),
            Cell::text(&task.title),
            Cell::text(&task.lead_name),
            Cell::text(task.due_on.map(text::short_date).unwrap_or_default()),
            Cell::text(late.unwrap_or_default()),
        ])
    };
    table(words, &columns, tasks.iter().enumerate().map(row).collect())
}

pub(super) fn letters(letters: &[DirectiveRow], words: &HandoverWords) -> Block {
    let columns = [
        C(P::LetterNumber, 17, Align::Center),
        C(P::LetterDocument, 90, Align::Left),
        C(P::LetterLead, 34, Align::Left),
        C(P::LetterDeadline, 24, Align::Center),
    ];
    let row = |letter: &DirectiveRow| {
        let said = Slots::default()
            .maybe("type", letter.type_name.as_ref())
            .text("symbol", &letter.symbol)
            .maybe("date", letter.document_date.map(text::short_date))
            .text("issuer", &letter.issuer)
            .text("subject", letter.abstract_text.trim_end_matches('.'));
        Row::plain(vec![
            Cell::text(letter.number.map(|number| number.to_string()).unwrap_or_default()),
            Cell::text(words.say(P::LetterSaid, &said)),
            Cell::text(letter.lead_name.clone().unwrap_or_default()),
            Cell::text(letter.deadline.map(text::short_date).unwrap_or_default()),
        ])
    };
    table(words, &columns, letters.iter().map(row).collect())
}

pub(super) fn owed(owed: &[OwedDelivery], words: &HandoverWords) -> Block {
    let columns = [
        C(P::OwedDocument, 96, Align::Left),
        C(P::OwedRecipient, 45, Align::Left),
        C(P::OwedDue, 24, Align::Center),
    ];
    let row = |owed: &OwedDelivery| {
        let said = Slots::default()
            .maybe("type", owed.type_name.as_ref())
            .text("symbol", &owed.symbol)
            .text("date", text::short_date(owed.document_date.unwrap_or(owed.day)))
            .text("subject", owed.abstract_text.trim_end_matches('.'));
        Row::plain(vec![
            Cell::text(words.say(P::OwedSaid, &said)),
            Cell::text(&owed.recipient),
            Cell::text(owed.due_on.map(text::short_date).unwrap_or_default()),
        ])
    };
    table(words, &columns, owed.iter().map(row).collect())
}
