use crate::{Result, View};
use std::collections::BTreeSet;

/// The spellings under which an issuer stands in the registers: with or without marks and blanks, by any name of the
/// organisation it is.
pub(super) fn spellings(view: &View<'_>, typed: &str) -> Result<Vec<String>> {
    let mut names: BTreeSet<String> = [key(typed)].into();
    if names.contains("") {
        return Ok(Vec::new());
    }
    for organisation in organisations(view)? {
        let keys = organisation.map(|name| key(&name));
        if keys.iter().any(|name| names.contains(name)) {
            names.extend(keys.into_iter().filter(|name| !name.is_empty()));
        }
    }
    let mut statement = view.conn.prepare_cached(include_str!("known_issuers.sql"))?;
    let known = statement.query_map([], |row| row.get::<_, String>(0))?;
    let known = known.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(known.into_iter().filter(|issuer| names.contains(&key(issuer))).collect())
}

/// Name, short name and abbreviation of every organisation.
fn organisations(view: &View<'_>) -> Result<Vec<[String; 3]>> {
    let sql = "SELECT name, short_name, abbreviation FROM organisation WHERE deleted_at IS NULL";
    let mut statement = view.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn key(name: &str) -> String {
    text::fold_symbol(name)
}
