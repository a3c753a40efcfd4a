//! Papers in and out.

use crate::facts::{Citation, Counted, Flow, RecordKind};
use crate::template::{Phrase, Slots};
use crate::{Block, Run};

use super::draft::{Draft, drawn_from, joined};
use super::figure::{Form, Spec, of_kind};

/// How a subject begins that already says what it is about, folded.
const ABOUT: [&str; 3] = ["ve ", "v/v", "v.v"];

/// How many papers came, went and were drafted for the committee, in the period and since the year began.
pub(super) fn counted(draft: &mut Draft<'_>) -> Vec<Block> {
    let facts = &draft.facts.directives;
    let flows = [&facts.received, &facts.issued, &facts.drafted];
    let is_silent = flows.iter().all(|flow| flow.now.quantity.value == 0);
    let types = types(draft, &facts.issued);
    let now = slots(draft, Span::Now).runs("types", types);
    let now = if is_silent {
        draft.say(Phrase::DirectivesNone, now)
    } else {
        draft.say(Phrase::DirectivesNow, now)
    };
    let year = slots(draft, Span::Year);
    let span = draft.facts.period.bounds;
    let overdue = count(draft, "directives/overdue", &facts.overdue, Phrase::UnitOverdueDirectives, span);
    let silent = count(draft, "directives/silent", &facts.silent, Phrase::UnitSilent, span);
    let sentences = [
        now,
        draft.say(Phrase::DirectivesYear, year).filter(|said| said.iter().any(|run| run.figure.is_some())),
        draft.say(Phrase::DirectivesOverdue, Slots::default().runs("value", overdue)),
        draft.say(Phrase::DirectivesSilent, Slots::default().runs("value", silent)),
    ];
    let runs = joined(sentences.into_iter().flatten().collect(), " ");
    vec![draft.paragraph("directives/now", crate::ParagraphKind::Body, runs)]
}

/// The papers worth naming, as many as the skeleton allows.
pub(super) fn cited(draft: &mut Draft<'_>) -> Vec<Block> {
    let cited = draft.facts.directives.cited.iter().take(draft.skeleton.cited);
    let list: Vec<String> = cited.clone().map(|paper| citation(draft, paper)).collect();
    let slots = Slots::default().text("list", list.join("; "));
    let records = RecordKind::Directive.records(cited.map(|paper| &paper.id));
    let block = draft.body("directives/cited", Phrase::Cited, slots);
    block.map(|block| drawn_from(block, records)).into_iter().collect()
}

fn citation(draft: &Draft<'_>, paper: &Citation) -> String {
    let subject = draft.inside(without_type(paper.subject.trim(), &paper.document_type));
    let folded = text::fold(&subject);
    let is_bare = !ABOUT.iter().any(|about| folded.starts_with(about));
    let slots = Slots::default()
        .text("type", &paper.document_type)
        .text("symbol", &paper.symbol)
        .maybe("date", paper.date.map(text::citation_date))
        .maybe("bare_subject", is_bare.then(|| subject.clone()))
        .text("subject", subject);
    draft.words(Phrase::Citation, slots)
}

/// What a paper is about, without the type that stands before it: no "Kế hoạch … về kế hoạch …".
fn without_type<'s>(subject: &'s str, document_type: &str) -> &'s str {
    let length = subject.chars().take(document_type.chars().count()).map(char::len_utf8).sum();
    let (beginning, rest) = subject.split_at(length);
    let is_type = !document_type.is_empty()
        && beginning.to_lowercase() == document_type.to_lowercase()
        && rest.starts_with(char::is_whitespace);
    if is_type { rest.trim_start() } else { subject }
}

#[derive(Clone, Copy)]
enum Span {
    Now,
    Year,
}

fn slots(draft: &mut Draft<'_>, span: Span) -> Slots {
    let facts = &draft.facts.directives;
    let flows = [
        ("received", &facts.received, Phrase::UnitReceived),
        ("issued", &facts.issued, Phrase::UnitIssued),
        ("drafted", &facts.drafted, Phrase::UnitDrafted),
    ];
    flows.into_iter().fold(Slots::default(), |slots, (name, flow, unit)| {
        let (suffix, counted, bounds) = match span {
            Span::Now => ("now", &flow.now, draft.facts.period.bounds),
            Span::Year => ("year", &flow.year, draft.facts.period.year_to_date),
        };
        let runs = count(draft, &format!("directives/{name}/{suffix}"), counted, unit, bounds);
        slots.runs(name, runs)
    })
}

fn types(draft: &mut Draft<'_>, flow: &Flow) -> Vec<Run> {
    let kinds = flow.types.iter().filter_map(|kind| {
        let key = format!("directives/issued/type/{}", kind.id);
        let value = of_kind(draft, &key, kind, Phrase::UnitIssued);
        let slots = Slots::default().runs("value", value).text("name", text::lower_first(&kind.name));
        draft.say(Phrase::DirectivesType, slots)
    });
    joined(kinds.collect(), ", ")
}

fn count(
    draft: &mut Draft<'_>,
    key: &str,
    counted: &Counted,
    unit: Phrase,
    span: office::period::Bounds,
) -> Vec<Run> {
    let unit = draft.word(unit);
    draft.some(Spec {
        key: key.to_owned(),
        quantity: counted.quantity,
        form: Form::Count,
        what: unit.clone(),
        unit,
        span,
        records: &counted.records,
    })
}
