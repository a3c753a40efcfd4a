use super::shape::{loosely, strictly};
use crate::bindings::Typed;
use crate::{Failure, Result};
use chrono::NaiveDate;
use office::{Done, ListQuery, Page, Tx, View};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a kind of record brings to the verbs.
pub(super) trait Record {
    /// The record as a form sends it.
    type Input: DeserializeOwned + Typed;
    /// The record as it is shown.
    type View: Serialize + Typed;
    /// A line of its list.
    type Row: Serialize + Typed;

    /// Adds the record, or changes the one with its id; returns the id.
    fn save(tx: &mut Tx<'_>, input: &Self::Input) -> office::Result<String>;

    /// The record, its state as of `today`.
    fn get(view: &View<'_>, id: &str, today: NaiveDate) -> office::Result<Self::View>;

    /// A page of records, states as of `today`.
    fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> office::Result<Page<Self::Row>>;

    /// Moves the record to the trash.
    fn remove(tx: &mut Tx<'_>, id: &str) -> office::Result<()>;

    /// Renames what the record shows to what a form sends, where the two differ.
    fn as_typed(_shown: &mut serde_json::Map<String, Value>) {}
}

/// The verbs of one kind, on JSON.
pub(crate) struct Verbs {
    pub(crate) save: fn(&mut Tx<'_>, Value) -> Result<String>,
    pub(crate) change: fn(&mut Tx<'_>, &str, &Value) -> Result<String>,
    pub(crate) get: fn(&View<'_>, &str, NaiveDate) -> Result<Value>,
    pub(crate) list: fn(&View<'_>, &ListQuery, NaiveDate) -> Result<Page<Value>>,
    pub(crate) remove: fn(&mut Tx<'_>, &str) -> Result<()>,
    #[cfg(feature = "ts")]
    pub(crate) types: fn(&mut crate::bindings::Bindings) -> [String; 3],
}

/// What saving a record brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Saved {
    /// The record's id.
    pub id: String,
    /// The operation's number in history, by which it can be undone; 0 when nothing changed.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// The tables it wrote to, so that a window knows what to read again.
    pub tables: Vec<String>,
    /// What the clerk should know beside it, such as a number that stays taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub notice: Option<String>,
}

/// The outcome of an operation that names the record it was about.
pub(crate) fn saved(done: Done<String>) -> Saved {
    let tables = done.tables.into_iter().map(str::to_owned).collect();
    Saved { id: done.value, operation: done.operation, tables, notice: None }
}

impl Verbs {
    pub(super) fn of<R: Record>() -> Verbs {
        Verbs {
            save: save::<R>,
            change: change::<R>,
            get: get::<R>,
            list: list::<R>,
            remove: remove::<R>,
            #[cfg(feature = "ts")]
            types: |bindings| {
                [bindings.add::<R::Input>(), bindings.add::<R::View>(), bindings.add::<R::Row>()]
            },
        }
    }
}

/// A kind whose verbs are plain functions of `office`, on its own type of id.
macro_rules! record {
    (
        $(#[$doc:meta])* $name:ident: $id:ty, $input:ty => $view:ty, $row:ty,
        save: $save:path, get: $get:expr, list: $list:expr, remove: $remove:path $(, as_typed: $as_typed:path)?
    ) => {
        $(#[$doc])*
        pub(super) struct $name;

        impl $crate::records::verbs::Record for $name {
            type Input = $input;
            type View = $view;
            type Row = $row;

            fn save(tx: &mut office::Tx<'_>, input: &$input) -> office::Result<String> {
                $save(tx, input).map(|id| id.to_string())
            }

            fn get(view: &office::View<'_>, id: &str, today: chrono::NaiveDate) -> office::Result<$view> {
                let get: fn(&office::View<'_>, &$id, chrono::NaiveDate) -> office::Result<$view> = $get;
                get(view, &<$id>::new(id), today)
            }

            fn list(
                view: &office::View<'_>,
                query: &office::ListQuery,
                today: chrono::NaiveDate,
            ) -> office::Result<office::Page<$row>> {
                let list: fn(
                    &office::View<'_>,
                    &office::ListQuery,
                    chrono::NaiveDate,
                ) -> office::Result<office::Page<$row>> = $list;
                list(view, query, today)
            }

            fn remove(tx: &mut office::Tx<'_>, id: &str) -> office::Result<()> {
                $remove(tx, &<$id>::new(id))
            }

            $(fn as_typed(shown: &mut serde_json::Map<String, serde_json::Value>) {
                $as_typed(shown);
            })?
        }
    };
}
pub(super) use record;

/// The rows of a short list that hold the words looked for, as its one page; `texts` are what of a row is searched.
pub(super) fn whole<R>(mut rows: Vec<R>, query: &ListQuery, texts: fn(&R) -> Vec<&str>) -> Page<R> {
    if let Some(typed) = office::store::Typed::read(&query.q) {
        rows.retain(|row| typed.is_in(texts(row)));
    }
    Page { total: u32::try_from(rows.len()).unwrap_or(u32::MAX), rows }
}

fn save<R: Record>(tx: &mut Tx<'_>, input: Value) -> Result<String> {
    Ok(R::save(tx, &strictly::<R::Input>(input)?)?)
}

/// Puts a merge patch over the record as it stands: `null` empties a field, a list replaces the whole list.
fn change<R: Record>(tx: &mut Tx<'_>, id: &str, patch: &Value) -> Result<String> {
    // The patch alone is fitted first, so that a wrong name in it is refused although the record's own are dropped.
    refuse_misfits::<R>(patch)?;
    let shown = to_json(&R::get(tx, id, tx.today())?)?;
    let Value::Object(mut fields) = shown else {
        return Err(office::Error::Internal("a record is an object").into());
    };
    R::as_typed(&mut fields);
    merge(&mut fields, patch);
    fields.insert("id".to_owned(), id.into());
    Ok(R::save(tx, &loosely::<R::Input>(fields.into())?)?)
}

fn refuse_misfits<R: Record>(patch: &Value) -> Result<()> {
    let mut patch = patch.clone();
    if let Value::Object(fields) = &mut patch {
        fields.retain(|_, value| !value.is_null());
    }
    match strictly::<R::Input>(patch) {
        // A patch need not be whole.
        Err(crate::Error::BadJson { misfit: crate::Misfit::MissingField, field }) if !field.contains('.') => {
            Ok(())
        }
        Err(error) => Err(error.into()),
        Ok(_) => Ok(()),
    }
}

fn merge(fields: &mut serde_json::Map<String, Value>, patch: &Value) {
    for (name, value) in patch.as_object().into_iter().flatten() {
        if value.is_null() {
            fields.remove(name);
        } else {
            fields.insert(name.clone(), value.clone());
        }
    }
}

fn get<R: Record>(view: &View<'_>, id: &str, today: NaiveDate) -> Result<Value> {
    to_json(&R::get(view, id, today)?)
}

fn list<R: Record>(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<Value>> {
    let page = R::list(view, query, today)?;
    let rows = page.rows.iter().map(to_json).collect::<Result<_>>()?;
    Ok(Page { rows, total: page.total })
}

fn remove<R: Record>(tx: &mut Tx<'_>, id: &str) -> Result<()> {
    Ok(R::remove(tx, id)?)
}

fn to_json(shown: &impl Serialize) -> Result<Value> {
    serde_json::to_value(shown).map_err(|error| Failure::from(office::Error::Row(error)))
}
