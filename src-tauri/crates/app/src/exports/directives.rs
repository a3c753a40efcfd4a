use super::cells::{day, number, words};
use super::every::every;
use super::{Layout, List};
use exchange::{Entry, Field};
use office::directive::{Directive, DirectiveRow, list};
use office::{ListQuery, Result};

/// The register of what came in.
pub(super) const IN: Layout = &[
    (Field::ArrivalDate, 12),
    (Field::Number, 8),
    (Field::Issuer, 28),
    (Field::Symbol, 18),
    (Field::DocumentDate, 12),
    (Field::Type, 14),
    (Field::Abstract, 60),
    (Field::Recipient, 28),
    (Field::DueDate, 12),
    (Field::Note, 24),
];

/// The register of what went out.
pub(super) const OUT: Layout = &[
    (Field::Number, 8),
    (Field::Symbol, 18),
    (Field::DocumentDate, 12),
    (Field::Issuer, 28),
    (Field::Type, 14),
    (Field::Abstract, 60),
    (Field::Signer, 22),
    (Field::Recipient, 28),
    (Field::Copies, 8),
    (Field::DueDate, 12),
    (Field::Note, 24),
];

impl List<'_> {
    pub(super) fn incoming(&self) -> Result<Vec<Vec<Entry>>> {
        self.directives("in", |row, directive| {
            let lead = row.lead_name.as_deref().unwrap_or_default();
            let recipient = if directive.recipients.is_empty() { lead } else { &directive.recipients };
            vec![
                Entry::Day(directive.day),
                number(directive.number),
                words(&directive.issuer),
                words(&directive.symbol),
                day(directive.document_date),
                self.names.document_type(directive.document_type.as_ref()),
                words(&directive.abstract_text),
                words(recipient),
                day(directive.deadline),
                words(&directive.note),
            ]
        })
    }

    pub(super) fn outgoing(&self) -> Result<Vec<Vec<Entry>>> {
        self.directives("out", |_, directive| {
            vec![
                number(directive.number),
                words(&directive.symbol),
                Entry::Day(directive.day),
                words(&directive.issuer),
                self.names.document_type(directive.document_type.as_ref()),
                words(&directive.abstract_text),
                words(&directive.signer),
                words(&directive.recipients),
                number(directive.copies),
                day(directive.deadline),
                words(&directive.note),
            ]
        })
    }

    /// A register as it is bound, the earliest first, unless the list was sorted otherwise.
    fn directives(
        &self,
        direction: &str,
        line: impl Fn(&DirectiveRow, &Directive) -> Vec<Entry>,
    ) -> Result<Vec<Vec<Entry>>> {
        let mut query: ListQuery = self.query.clone();
        // Who asks for a side means its internal papers too; without one it is the one register.
        if !query.filters.contains_key("side") {
            query.filters.insert("direction".to_owned(), direction.to_owned());
        }
        let mut rows = every(&query, |query| list(self.view, query, self.today))?;
        if query.sort.is_none() {
            rows.reverse();
        }
        rows.iter().map(|row| Ok(line(row, &self.view.get(&row.id)?))).collect()
    }
}
