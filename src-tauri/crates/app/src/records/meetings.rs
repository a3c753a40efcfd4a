use super::verbs::record;
use office::MeetingId;
use office::meeting::{self, MeetingInput, MeetingRow, MeetingView};
use serde_json::{Map, Value};

record! {
    /// Meetings.
    Meetings: MeetingId, MeetingInput => MeetingView, MeetingRow,
    save: meeting::save,
    get: |view, id, _| meeting::get(view, id),
    list: |view, query, today| meeting::list(view, query, today),
    remove: meeting::remove,
    as_typed: tick_no_task
}

/// A conclusion shows since when it is settled that no task comes of it; a form sends only whether.
fn tick_no_task(shown: &mut Map<String, Value>) {
    let conclusions = shown.get_mut("conclusions").and_then(Value::as_array_mut);
    for conclusion in conclusions.into_iter().flatten() {
        let no_task = !conclusion["no_task_on"].is_null();
        conclusion["no_task"] = no_task.into();
    }
}
