use office::meeting::AttendanceState as State;
use office::task::Timing;
use paper::{Block, Heading, Level, List, ListItem, Marker, Paragraph, Span};

use super::{P, bare, clock, lines};
use crate::minutes::words::MinutesPhrase;
use crate::minutes::{AssignedTask, ConclusionLine, Delegate, MinutesFacts, MinutesWords, Said, Who};
use crate::template::Slots;

/// The course of a meeting: its head, then four numbered sections, then its end (norms D.1).
pub(super) fn blocks(facts: &MinutesFacts, words: &MinutesWords) -> Vec<Block> {
    let sections = [
        (P::SectionAttendance, attendance(facts, words)),
        (P::SectionAgenda, agenda(facts, words)),
        (P::SectionOpinions, opinions(facts, words)),
        (P::SectionConclusions, conclusions(facts, words)),
    ];
    let numbered = sections.into_iter().enumerate().flat_map(|(at, (title, blocks))| {
        let heading = Heading {
            level: Level::Two,
            number: Some((at + 1).to_string()),
            text: words.plain(title),
            anchor: None,
        };
        std::iter::once(Block::Heading(heading)).chain(blocks)
    });
    head(facts, words).into_iter().chain(numbered).chain(end(facts, words)).collect()
}

fn head(facts: &MinutesFacts, words: &MinutesWords) -> Vec<Block> {
    let time = Slots::default()
        .maybe("start", facts.start.map(|start| clock(words, start)))
        .text("day", text::long_date(facts.day));
    let documents = Slots::default().text("documents", bare(&facts.documents));
    let said = [
        words.say(P::Time, &time),
        words.say(P::Venue, &Slots::default().text("venue", bare(&facts.venue))),
        words.say(P::Chair, &person(facts.chair.as_ref())),
        words.say(P::Secretary, &person(facts.secretary.as_ref())),
        words.say(P::Documents, &documents),
    ];
    said.into_iter().filter_map(super::Written::paragraph).collect()
}

fn person(who: Option<&Who>) -> Slots {
    who.map_or_else(Slots::default, |who| Slots::default().text("name", &who.name).text("post", &who.post))
}

/// Those who came, then each kind of those who did not, by name and with the reason.
fn attendance(facts: &MinutesFacts, words: &MinutesWords) -> Vec<Block> {
    if facts.delegates.is_empty() {
        return vec![text(words, P::NoDelegates)];
    }
    let of = |state: State| -> Vec<&Delegate> {
        facts.delegates.iter().filter(|delegate| delegate.presence == state).collect()
    };
    let present = of(State::Present);
    let mut blocks: Vec<Block> = came(facts, words, present.len()).into_iter().collect();
    blocks.extend(names(words, &present));
    for (phrase, state) in [
        (P::Substituted, State::Substituted),
        (P::Excused, State::Excused),
        (P::Absent, State::Absent),
        (P::Invited, State::Invited),
    ] {
        let these = of(state);
        blocks.extend(words.say(phrase, &Slots::default().maybe("count", some(these.len()))).paragraph());
        blocks.extend(names(words, &these));
    }
    blocks
}

/// "Có mặt x/y"; nothing before the roll is called.
fn came(facts: &MinutesFacts, words: &MinutesWords, present: usize) -> Option<Block> {
    if facts.delegates.iter().all(|delegate| delegate.presence == State::Invited) {
        return None;
    }
    let slots = Slots::default().maybe("count", some(present)).text("all", facts.delegates.len().to_string());
    words.say(if present > 0 { P::Present } else { P::Nobody }, &slots).paragraph()
}

/// A count that is said only when there is something to count.
fn some(count: usize) -> Option<String> {
    (count > 0).then(|| count.to_string())
}

fn names(words: &MinutesWords, delegates: &[&Delegate]) -> Option<Block> {
    let name = |delegate: &&Delegate| {
        let slots = person(Some(&delegate.who))
            .text("substitute", &delegate.substitute)
            .text("reason", bare(&delegate.reason));
        words.say(P::DelegateLine, &slots).0
    };
    list(Marker::Dash, delegates.iter().map(name))
}

fn agenda(facts: &MinutesFacts, words: &MinutesWords) -> Vec<Block> {
    let item = |said: &Said| {
        let slots = Slots::default().text("content", bare(&said.content)).text("presenter", &said.by);
        words.say(P::AgendaItem, &slots).0
    };
    match list(Marker::Dash, facts.agenda.iter().map(item)) {
        Some(list) => vec![list],
        None => vec![text(words, P::NoAgenda)],
    }
}

/// Each opinion under its speaker; further lines of a long one are paragraphs of their own.
fn opinions(facts: &MinutesFacts, words: &MinutesWords) -> Vec<Block> {
    if facts.opinions.is_empty() {
        return vec![text(words, P::NoOpinions)];
    }
    let opinion = |said: &Said| {
        let mut parts = lines(&said.content);
        let slots =
            Slots::default().text("speaker", &said.by).text("content", parts.next().unwrap_or_default());
        let first = list(Marker::Dash, [words.say(P::Opinion, &slots).0]);
        let rest = parts.map(|line| Block::Paragraph(Paragraph::text(line))).collect::<Vec<_>>();
        first.into_iter().chain(rest)
    };
    facts.opinions.iter().flat_map(opinion).collect()
}

/// Conclusions by number, each with who does what by when (norms D.2).
fn conclusions(facts: &MinutesFacts, words: &MinutesWords) -> Vec<Block> {
    if facts.conclusions.is_empty() {
        return vec![text(words, P::NoConclusions)];
    }
    let numbered = facts.conclusions.iter().zip(1..);
    numbered.flat_map(|(conclusion, number)| conclusion_blocks(words, conclusion, number)).collect()
}

fn conclusion_blocks(words: &MinutesWords, conclusion: &ConclusionLine, number: u32) -> Vec<Block> {
    let mut parts = lines(&conclusion.content);
    let first = list(Marker::Number(number), parts.next().map(|line| format!("{}.", bare(line))));
    let rest = parts.map(|line| Block::Paragraph(Paragraph::text(line)));
    let mut blocks: Vec<Block> = first.into_iter().chain(rest).collect();
    let tasks = conclusion.tasks.iter().map(|task| task_words(words, task, &conclusion.content));
    let unassigned = conclusion.is_without_task.then(|| words.plain(P::NoTask));
    blocks.extend(list(Marker::Plus, tasks.chain(unassigned)));
    blocks
}

fn task_words(words: &MinutesWords, task: &AssignedTask, conclusion: &str) -> String {
    let due = match (task.timing, task.due_on) {
        (Timing::Dated, Some(day)) => text::citation_date(day),
        (Timing::Recurring, _) => words.plain(P::Recurring),
        _ => words.plain(P::Undated),
    };
    let coordinating: Vec<&str> = task.coordinating.iter().map(String::as_str).collect();
    let slots = Slots::default()
        .text("title", bare(&task.title))
        .text("lead", &task.lead)
        .text("coordinating", text::join_and(&coordinating))
        .text("due", due);
    let says_the_same = bare(&task.title) == bare(conclusion);
    words.say(if says_the_same { P::SameTask } else { P::Task }, &slots).0
}

fn end(facts: &MinutesFacts, words: &MinutesWords) -> Option<Block> {
    match facts.end {
        Some(end) => words.say(P::Closed, &Slots::default().text("end", clock(words, end))).paragraph(),
        None => words.say(P::ClosedUnknown, &Slots::default()).paragraph(),
    }
}

fn text(words: &MinutesWords, phrase: MinutesPhrase) -> Block {
    Block::Paragraph(Paragraph::text(words.plain(phrase)))
}

/// A list, or nothing when there is nothing to list.
fn list(marker: Marker, items: impl IntoIterator<Item = String>) -> Option<Block> {
    let items: Vec<ListItem> =
        items.into_iter().map(|words| ListItem { spans: vec![Span::plain(words)], anchor: None }).collect();
    (!items.is_empty()).then_some(Block::List(List { marker, items }))
}
