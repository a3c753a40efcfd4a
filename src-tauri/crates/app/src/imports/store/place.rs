use crate::imports::known::Known;
use crate::imports::known::normal::is_commune;
use exchange::Place;
use office::place::{PlaceInput, PlaceLevel, get, save};
use office::store::Table;
use office::{Result, Tx};

/// A commune, or a village in a commune that the office knows, be it from a row above.
pub(super) fn store(tx: &mut Tx<'_>, known: &mut Known, record: &Place) -> Result<(Table, String)> {
    let today = tx.today();
    let is_commune = is_commune(record.word.as_deref()) && record.parent.is_none();
    let commune = match &record.parent {
        Some(parent) => known.commune(parent, today),
        None => known.only_commune(today),
    };
    let parent = commune.filter(|_| !is_commune).map(|commune| commune.place.id.clone());
    let input = PlaceInput {
        level: Some(if is_commune { PlaceLevel::Commune } else { PlaceLevel::Village }),
        kind_word: record.word.clone().unwrap_or_default(),
        name: record.name.clone().unwrap_or_default(),
        parent,
        ..PlaceInput::default()
    };
    let id = save(tx, &input)?;
    known.learn(get(tx, &id)?);
    Ok((Table::Place, id.to_string()))
}
