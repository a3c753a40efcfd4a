use office::summary::{self, CountedDirective, CountedFor, CountedMeeting};
use office::{Quantity, Result, View};

use crate::facts::{
    Citation, Counted, DirectiveFacts, Flow, MeetingFacts, Named, PeriodFacts, Record, RecordKind,
};

/// Types too slight to be named one by one: letters and invitations (công văn, giấy mời).
const SLIGHT: [&str; 2] = ["CV", "GM"];

pub(super) fn directives(view: &View<'_>, period: &PeriodFacts) -> Result<DirectiveFacts> {
    let year = summary::directives(view, period.year_to_date)?;
    let now: Vec<&CountedDirective> =
        year.iter().filter(|directive| period.bounds.contains(directive.day)).collect();
    let year: Vec<&CountedDirective> = year.iter().collect();
    let flow = |counted_for| Flow {
        now: counted(&now, counted_for),
        year: counted(&year, counted_for),
        types: types(&now, counted_for),
    };
    let overdue = summary::overdue_directives(view, period.bounds.to)?;
    Ok(DirectiveFacts {
        received: flow(CountedFor::Received),
        issued: flow(CountedFor::Issued),
        drafted: flow(CountedFor::Drafted),
        overdue: Counted::each(RecordKind::Directive.records(&overdue)),
        silent: silent(view, period)?,
        cited: cited(&now),
    })
}

/// As many as there are recipients, drawn from the papers they were asked by.
fn silent(view: &View<'_>, period: &PeriodFacts) -> Result<Counted> {
    let papers = summary::silent_recipients(view, period.bounds.to)?;
    let recipients = papers.iter().map(|paper| paper.recipients).sum();
    let records = RecordKind::Directive.records(papers.iter().map(|paper| &paper.directive));
    Ok(Counted { quantity: Quantity::exact(recipients), records })
}

fn counted(directives: &[&CountedDirective], counted_for: CountedFor) -> Counted {
    let these = directives.iter().filter(|directive| directive.counted_for == counted_for);
    Counted::each(RecordKind::Directive.records(these.map(|directive| &directive.id)))
}

/// By type, the most frequent first; those without a type are left to the whole.
fn types(directives: &[&CountedDirective], counted_for: CountedFor) -> Vec<Named> {
    let mut types: Vec<Named> = Vec::new();
    for directive in directives.iter().filter(|directive| directive.counted_for == counted_for) {
        let Some((id, name)) = directive.type_id.as_ref().zip(directive.type_name.as_ref()) else { continue };
        let record = RecordKind::Directive.record(&directive.id);
        match types.iter_mut().find(|named| named.id == id.as_str()) {
            Some(named) => {
                named.count.records.push(record);
                named.count.quantity.value += 1;
            }
            None => {
                let count = Counted::each(vec![record]);
                types.push(Named { id: id.to_string(), name: name.clone(), count });
            }
        }
    }
    types.sort_by_key(|named| std::cmp::Reverse(named.count.quantity.value));
    types
}

/// Papers drafted for the committee first, then the office's own of weight.
fn cited(directives: &[&CountedDirective]) -> Vec<Citation> {
    let mut cited: Vec<&&CountedDirective> =
        directives.iter().filter(|directive| has_weight(directive)).collect();
    cited.sort_by_key(|directive| directive.counted_for != CountedFor::Drafted);
    let citation = |directive: &&CountedDirective| Citation {
        id: directive.id.to_string(),
        document_type: directive.type_name.clone().unwrap_or_default(),
        symbol: directive.symbol.clone(),
        date: directive.document_date.or(Some(directive.day)),
        subject: directive.abstract_text.clone(),
    };
    cited.into_iter().map(citation).collect()
}

fn has_weight(directive: &CountedDirective) -> bool {
    let is_slight = directive.type_abbreviation.as_deref().is_none_or(|short| SLIGHT.contains(&short));
    directive.counted_for != CountedFor::Received && !is_slight
}

pub(super) fn meetings(view: &View<'_>, period: &PeriodFacts) -> Result<MeetingFacts> {
    let held = summary::meetings(view, period.bounds)?;
    let mut kinds: Vec<Named> = Vec::new();
    for meeting in &held {
        let record = RecordKind::Meeting.record(&meeting.id);
        match kinds.last_mut().filter(|last| last.id == meeting.kind.as_str()) {
            Some(last) => {
                last.count.records.push(record);
                last.count.quantity.value += 1;
            }
            None => kinds.push(Named {
                id: meeting.kind.to_string(),
                name: meeting.kind_name.clone(),
                count: Counted::each(vec![record]),
            }),
        }
    }
    let conclusions = held.iter().flat_map(|meeting| &meeting.conclusions);
    let conclusions = Counted::each(RecordKind::Conclusion.records(conclusions));
    Ok(MeetingFacts { kinds, conclusions, saved: saved(view, period, &held)? })
}

/// What joining meetings and activities saved, with those that did.
fn saved(view: &View<'_>, period: &PeriodFacts, held: &[CountedMeeting]) -> Result<Counted> {
    let meetings = held.iter().filter(|meeting| meeting.replaced_events > 0);
    let meetings = meetings.map(|meeting| (RecordKind::Meeting.record(&meeting.id), meeting.replaced_events));
    let activities = summary::joined_activities(view, period.bounds)?.into_iter();
    let activities = activities.map(|one| (RecordKind::Activity.record(&one.id), one.replaced_events));
    let (records, saved): (Vec<Record>, Vec<i64>) = meetings.chain(activities).unzip();
    Ok(Counted { quantity: Quantity::exact(saved.iter().sum()), records })
}
