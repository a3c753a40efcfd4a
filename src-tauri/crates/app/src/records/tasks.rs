use super::verbs::record;
use office::programme::{self, ProgrammeInput, ProgrammeRow, ProgrammeView};
use office::task::{self, TaskInput, TaskRow, TaskView};
use office::{ProgrammeId, TaskId};

record! {
    /// Tasks.
    Tasks: TaskId, TaskInput => TaskView, TaskRow,
    save: task::save,
    get: |view, id, today| task::get(view, id, today),
    list: |view, query, today| task::list(view, query, today),
    remove: task::remove
}

record! {
    /// Programmes with their items.
    Programmes: ProgrammeId, ProgrammeInput => ProgrammeView, ProgrammeRow,
    save: programme::save,
    get: |view, id, _| programme::get(view, id),
    list: |view, query, today| programme::list(view, query, today),
    remove: programme::remove
}
