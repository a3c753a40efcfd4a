use super::verbs::record;
use office::PlaceId;
use office::place::{self, PlaceInput, PlaceRow};

record! {
    /// Communes and villages.
    Places: PlaceId, PlaceInput => PlaceRow, PlaceRow,
    save: place::save,
    get: |view, id, _| place::get(view, id),
    list: |view, query, _| place::list(view, query),
    remove: place::remove
}
