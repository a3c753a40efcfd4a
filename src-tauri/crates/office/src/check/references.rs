use super::Checker;
use crate::store::Table;
use crate::{CountInput, FieldCode, OrganisationId, Result, View};
use std::collections::BTreeSet;

impl Checker {
    /// The place of a record in its list: as typed, else where it stood, else after all others.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn position(
        &mut self,
        view: &View<'_>,
        table: Table,
        typed: Option<&CountInput>,
        old: Option<i64>,
    ) -> Result<i64> {
        match self.count("position", typed).or(old) {
            Some(position) => Ok(position),
            None => view.next_position(table),
        }
    }

    /// Checks that a chosen record is there and not deleted.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn exists(
        &mut self,
        view: &View<'_>,
        field: &str,
        table: Table,
        id: Option<&impl AsRef<str>>,
    ) -> Result<()> {
        let Some(id) = id else { return Ok(()) };
        if !view.exists(table, id.as_ref())? {
            self.refuse(field, FieldCode::Unknown);
        }
        Ok(())
    }

    /// The one lead, which must be chosen.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn lead(&mut self, view: &View<'_>, field: &str, lead: Option<&OrganisationId>) -> Result<()> {
        if lead.is_none() {
            self.refuse(field, FieldCode::Missing);
        }
        self.exists(view, field, Table::Organisation, lead)
    }

    /// Coordinating organisations: each there, none twice, none of them the lead.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn coordinating(
        &mut self,
        view: &View<'_>,
        field: &str,
        lead: Option<&OrganisationId>,
        coordinating: &[OrganisationId],
    ) -> Result<()> {
        let mut seen = BTreeSet::new();
        for (at, organisation) in coordinating.iter().enumerate() {
            let row = format!("{field}[{at}]");
            if Some(organisation) == lead {
                self.refuse(&row, FieldCode::SameAsLead);
            } else if !seen.insert(organisation) {
                self.refuse(&row, FieldCode::Twice);
            }
            self.exists(view, &row, Table::Organisation, Some(organisation))?;
        }
        Ok(())
    }
}
