use crate::check::Checker;
use crate::store::{ListSpec, Row};
use crate::{CountInput, FieldCode, ListQuery, Page, Result, Tx, View};

/// What every entry has, as typed.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'i> {
    /// The entry to change; none for a new one.
    pub id: Option<&'i str>,
    /// Its name.
    pub name: &'i str,
    /// Its place in the catalogue; kept, or last, when none is given.
    pub position: Option<&'i CountInput>,
}

/// What every entry has, once checked.
#[derive(Debug, Clone)]
pub struct Common {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) position: i64,
}

/// One kind of catalogue: its rows, and how a row is read from what was typed.
pub trait Entry: Row {
    /// The typed id of a row.
    type Id: AsRef<str>;
    /// A row as entered.
    type Input;
    /// What its list allows.
    const LIST: ListSpec;

    /// The typed id over its text.
    fn id(text: String) -> Self::Id;

    /// Where the row stands in its catalogue.
    fn position(&self) -> i64;

    /// What every entry has.
    fn typed(input: &Self::Input) -> Typed<'_>;

    /// Reads what only this kind has.
    ///
    /// # Errors
    /// Only when the database fails; broken rules are noted in `check`.
    fn read(check: &mut Checker, view: &View<'_>, common: Common, input: &Self::Input) -> Result<Self>;
}

/// Adds an entry, or changes one.
///
/// # Errors
/// [`crate::Error::Invalid`] with every field refused; a name the catalogue holds already is refused at `name`.
pub fn save<E: Entry>(tx: &mut Tx<'_>, input: &E::Input) -> Result<E::Id> {
    let typed = E::typed(input);
    let old = typed.id.map(|id| tx.get::<E>(id)).transpose()?;
    let id = typed.id.map_or_else(|| tx.new_id(), str::to_owned);
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", typed.name);
    let position = check.position(tx, E::TABLE, typed.position, old.as_ref().map(E::position))?;
    if is_taken::<E>(tx, &name, &id)? {
        check.refuse("name", FieldCode::Twice);
    }
    let row = E::read(&mut check, tx, Common { id: id.clone(), name, position }, input)?;
    check.finish()?;
    tx.put(&row)?;
    Ok(E::id(id))
}

fn is_taken<E: Entry>(view: &View<'_>, name: &str, id: &str) -> Result<bool> {
    let table = E::TABLE.name();
    let sql =
        format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE name = ?1 AND id <> ?2 AND deleted_at IS NULL)");
    Ok(view.conn.prepare_cached(&sql)?.query_row([name, id], |row| row.get(0))?)
}

/// An entry by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get<E: Entry>(view: &View<'_>, id: &E::Id) -> Result<E> {
    view.get(id)
}

/// The entry of that name, as files and samples refer to it.
///
/// # Errors
/// Only when the database fails.
pub fn by_name<E: Entry>(view: &View<'_>, name: &str) -> Result<Option<E>> {
    let sql = format!("SELECT * FROM {} WHERE name = ?1 AND deleted_at IS NULL", E::TABLE.name());
    Ok(view.query(&sql, [text::clean_line(name)])?.into_iter().next())
}

/// One page of a catalogue, in its own order.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list<E: Entry>(view: &View<'_>, query: &ListQuery) -> Result<Page<E>> {
    view.list(&E::LIST, query)
}

/// Moves an entry to the trash.
///
/// # Errors
/// [`crate::Error::InUse`] when a record outside the trash refers to it.
pub fn remove<E: Entry>(tx: &mut Tx<'_>, id: &E::Id) -> Result<()> {
    tx.refuse_used(E::TABLE, id)?;
    tx.trash(E::TABLE, id)
}
