use super::verbs::record;
use office::ActivityId;
use office::activity::{self, ActivityInput, ActivityRow, ActivityView};
use serde_json::{Map, Value};

record! {
    /// Activities with their counts.
    Activities: ActivityId, ActivityInput => ActivityView, ActivityRow,
    save: activity::save,
    get: |view, id, _| activity::get(view, id),
    list: |view, query, today| activity::list(view, query, today),
    remove: activity::remove,
    as_typed: ids_for_names
}

/// Organisations and places are shown with their names; a form sends their ids.
fn ids_for_names(shown: &mut Map<String, Value>) {
    for list in ["coordinating", "places"] {
        for row in shown.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            *row = row["id"].take();
        }
    }
}
