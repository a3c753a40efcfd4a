use super::super::{PartnerDocument, SentDocument};
use super::Incoming;
use super::outcome::{Named, TakenRow, store};
use crate::check::Checker;
use crate::store::Table;
use crate::{FieldCode, Result, Tx};

/// Takes one paper of the other office in. A stamp of secrecy keeps it outside, as at our own door (norms B.6).
pub(super) fn take(tx: &mut Tx<'_>, incoming: &Incoming<'_>, sent: &SentDocument) -> Result<TakenRow> {
    let title = &sent.abstract_text;
    let named = Named { table: Table::PartnerDocument, id: sent.id.as_str(), title, day: sent.day };
    store(tx, incoming, &named, |tx| {
        let mut check = Checker::new(tx.today());
        let document = PartnerDocument {
            id: sent.id.clone(),
            partner: incoming.partner.clone(),
            day: sent.day,
            symbol: check.line("symbol", &sent.symbol),
            type_name: check.line("document_type", &sent.type_name),
            abstract_text: check.required_text("abstract", &sent.abstract_text),
            recipients: check.text("recipients", &sent.recipients),
            signer: check.line("signer", &sent.signer),
            deleted_at: None,
        };
        for (field, said) in [("symbol", &sent.symbol), ("abstract", &sent.abstract_text)] {
            if let Some(stamp) = text::secrecy_stamp(said) {
                check.refuse(field, FieldCode::Secret(stamp));
            }
        }
        check.finish()?;
        tx.put(&document)
    })
}
