use super::super::SentActivity;
use super::Incoming;
use super::known::{Known, kind, named};
use super::outcome::{Named, RowFate, TakenRow, store};
use crate::activity::{self, ActivityCountInput, ActivityInput, Reach};
use crate::store::Table;
use crate::{CountInput, PlaceId, Result, SubcommitteeId, TaskGroupId, Tx, View};

/// Takes one activity in by the rules of every activity; a closed period stays as it is.
pub(super) fn take(
    tx: &mut Tx<'_>,
    incoming: &Incoming<'_>,
    known: &mut Known,
    sent: &SentActivity,
) -> Result<TakenRow> {
    let named = Named { table: Table::Activity, id: sent.id.as_str(), title: &sent.name, day: sent.day };
    let places = match known.villages(tx, &sent.villages, sent.day)? {
        Ok(places) => places,
        Err(refusal) => return Ok(named.row(RowFate::Refused, Some(refusal))),
    };
    let mut input = input(tx, known, sent, places)?;
    store(tx, incoming, &named, |tx| {
        input.kind = Some(kind(tx, &sent.kind, &sent.session_word)?);
        activity::take(tx, &sent.id, &input)
    })
}

fn input(view: &View<'_>, known: &Known, sent: &SentActivity, places: Vec<PlaceId>) -> Result<ActivityInput> {
    let lead = known.organisation(&sent.lead);
    let subcommittee = named(view, Table::Subcommittee, sent.subcommittee.as_deref())?;
    let task_group = named(view, Table::TaskGroup, sent.task_group.as_deref())?;
    let task = sent.task.clone().filter(|task| view.exists(Table::Task, task.as_str()).unwrap_or(false));
    Ok(ActivityInput {
        name: sent.name.clone(),
        from_day: Some(sent.from_day.to_string()),
        day: Some(sent.day.to_string()),
        coordinating: known.coordinating(&sent.coordinating, &lead),
        lead: Some(lead),
        subcommittee: subcommittee.map(SubcommitteeId::new),
        task_group: task_group.map(TaskGroupId::new),
        task,
        scope: sent.scope,
        reach: if places.is_empty() { Reach::None } else { Reach::Villages },
        places,
        counts: sent.counts.iter().map(count).collect(),
        replaced_events: Some(CountInput::Whole(sent.replaced_events)),
        series: sent.series.clone(),
        ..ActivityInput::default()
    })
}

fn count(sent: &super::super::SentCount) -> ActivityCountInput {
    ActivityCountInput {
        measure: Some(sent.measure),
        label: sent.label.clone(),
        unit: sent.unit.clone(),
        value: Some(CountInput::Whole(sent.value)),
        mark: sent.mark,
    }
}
