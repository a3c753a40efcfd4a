use super::draft::blank;
use super::{Briefing, BriefingState, Override, Paragraph, SupersedesBy, read};
use crate::check::Checker;
use crate::{BriefingId, Error, FieldCode, Result, Tx};

/// Begins a briefing that replaces or corrects an issued one. It starts from that one's period, words and overrides.
///
/// # Errors
/// [`Error::Invalid`] without a date or with one before the issue; [`Error::WrongState`] or [`Error::Frozen`] when the
/// other is not issued; [`Error::InUse`] when another briefing sets it right already.
pub fn supersede(
    tx: &mut Tx<'_>,
    issued: &BriefingId,
    by: SupersedesBy,
    document_date: Option<&str>,
) -> Result<BriefingId> {
    let old: Briefing = tx.get(issued)?;
    old.require(BriefingState::Issued, "supersede")?;
    if read::successor(tx, issued)?.is_some() {
        return Err(Error::InUse { kind: "briefing", id: issued.to_string(), used_by: "briefing" });
    }
    let mut check = Checker::new(tx.today());
    let document_date = check.required_date("document_date", document_date);
    if document_date.zip(old.issued_on).is_some_and(|(written, issued)| written < issued) {
        check.refuse("document_date", FieldCode::Before("issued_on"));
    }
    check.finish()?;
    let document_date = document_date.ok_or(Error::Internal("a checked date"))?;
    let id = BriefingId::new(tx.new_id());
    tx.put(&Briefing {
        signer: old.signer.clone(),
        supersedes: Some(old.id.clone()),
        supersedes_by: Some(by),
        ..blank(id.clone(), old.period_key, old.bounds(), document_date)
    })?;
    copy_words(tx, &old.id, &id)?;
    Ok(id)
}

fn copy_words(tx: &mut Tx<'_>, old: &BriefingId, new: &BriefingId) -> Result<()> {
    let mut paragraphs: Vec<Paragraph> = tx.children("briefing", old.as_str())?;
    for row in &mut paragraphs {
        row.id = format!("{new}/{}", row.anchor);
        row.briefing = new.clone();
    }
    let mut overrides: Vec<Override> = tx.children("briefing", old.as_str())?;
    for row in &mut overrides {
        row.id = format!("{new}/{}", row.figure);
        row.briefing = new.clone();
    }
    tx.put_children("briefing", new.as_str(), &paragraphs)?;
    tx.put_children("briefing", new.as_str(), &overrides)
}
