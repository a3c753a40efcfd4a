use super::{Briefing, BriefingState, Paragraph};
use crate::check::Checker;
use crate::{BriefingId, Error, Result, Tx};
use std::collections::BTreeMap;

/// Stores the paragraphs drafted from the records in place of those there were. An edit stays while its anchor does; the
/// anchors of edits that fell away are returned, so that the clerk can be told.
///
/// # Errors
/// [`Error::WrongState`] or [`Error::Frozen`] when it is no draft.
pub fn store_drafted(
    tx: &mut Tx<'_>,
    id: &BriefingId,
    drafted: Vec<(String, String)>,
) -> Result<Vec<String>> {
    tx.get::<Briefing>(id)?.require(BriefingState::Draft, "store_drafted")?;
    let stored: Vec<Paragraph> = tx.children("briefing", id.as_str())?;
    let mut edits: BTreeMap<String, String> =
        stored.into_iter().filter_map(|row| Some((row.anchor, row.edited?))).collect();
    let rows: Vec<Paragraph> = drafted
        .into_iter()
        .map(|(anchor, drafted)| Paragraph {
            id: format!("{id}/{anchor}"),
            briefing: id.clone(),
            edited: edits.remove(&anchor).filter(|edited| *edited != drafted),
            anchor,
            drafted,
        })
        .collect();
    tx.put_children("briefing", id.as_str(), &rows)?;
    Ok(edits.into_keys().collect())
}

/// Puts the clerk's words in place of a drafted paragraph; empty words leave it out of the paper.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::NotFound`] when there is no such paragraph; [`Error::WrongState`] or [`Error::Frozen`]
/// when it is no draft.
pub fn edit_paragraph(tx: &mut Tx<'_>, id: &BriefingId, anchor: &str, text: &str) -> Result<()> {
    tx.get::<Briefing>(id)?.require(BriefingState::Draft, "edit_paragraph")?;
    let mut paragraph = of(tx, id, anchor)?;
    let mut check = Checker::new(tx.today());
    let text = check.text("text", text);
    check.finish()?;
    paragraph.edited = Some(text).filter(|text| *text != paragraph.drafted);
    tx.put(&paragraph)
}

/// Takes the clerk's words off a paragraph again.
///
/// # Errors
/// [`Error::NotFound`] when there is no such paragraph; [`Error::WrongState`] or [`Error::Frozen`] when it is no draft.
pub fn revert_paragraph(tx: &mut Tx<'_>, id: &BriefingId, anchor: &str) -> Result<()> {
    tx.get::<Briefing>(id)?.require(BriefingState::Draft, "revert_paragraph")?;
    let paragraph = of(tx, id, anchor)?;
    tx.put(&Paragraph { edited: None, ..paragraph })
}

fn of(tx: &Tx<'_>, id: &BriefingId, anchor: &str) -> Result<Paragraph> {
    tx.get::<Paragraph>(format!("{id}/{anchor}")).map_err(|error| match error {
        Error::NotFound { kind, .. } => Error::NotFound { kind, id: anchor.to_owned() },
        other => other,
    })
}
