use super::verbs::record;
use office::HolidayId;
use office::workday::{self, Holiday, HolidayInput};

record! {
    /// Days off, and weekend days that are worked.
    Holidays: HolidayId, HolidayInput => Holiday, Holiday,
    save: workday::save,
    get: |view, id, _| view.get(id),
    list: |view, query, _| workday::list(view, query),
    remove: workday::remove
}
