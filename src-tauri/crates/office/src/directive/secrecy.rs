//! The gate before documents that bear a stamp of state secrecy: they must not be stored here at all (norms B.6).
//!
//! There is no field of secrecy, because a document that would need it must not enter. Text in which a stamp stands is
//! refused until someone who has the paper in hand says that it is none; what they say is not stored. What must never move
//! in: a way to keep such a document after all.

use super::route::Routing;
use super::{Directive, DirectiveInput};
use crate::{DirectiveId, Error, FieldCode, FieldError, Result, View};
use std::collections::BTreeSet;

/// Refuses text with a stamp of secrecy in it. What stands unchanged was asked about when it was first saved.
pub(super) fn refuse_stamped(view: &View<'_>, input: &DirectiveInput, old: Option<&Directive>) -> Result<()> {
    if input.secrecy_answered {
        return Ok(());
    }
    let stamped: Vec<(String, &str, &'static str)> = texts(input)
        .into_iter()
        .filter_map(|(field, text)| text::secrecy_stamp(text).map(|stamp| (field, text, stamp)))
        .collect();
    if stamped.is_empty() {
        return Ok(());
    }
    let known = old.map_or_else(|| Ok(BTreeSet::new()), |old| stored(view, old))?;
    let refused: Vec<FieldError> = stamped
        .into_iter()
        .filter(|(_, text, _)| !known.contains(&text::clean_text(text)))
        .map(|(field, _, stamp)| FieldError { field, code: FieldCode::Secret(stamp) })
        .collect();
    if refused.is_empty() { Ok(()) } else { Err(Error::Stamped(refused)) }
}

/// Every text a clerk types, with its field.
fn texts(input: &DirectiveInput) -> Vec<(String, &str)> {
    let fields = [
        ("issuer", &input.issuer),
        ("symbol", &input.symbol),
        ("abstract", &input.abstract_text),
        ("recipients", &input.recipients),
        ("signer", &input.signer),
        ("handling_result", &input.handling_result),
        ("paper_place", &input.paper_place),
        ("note", &input.note),
    ];
    let fields = fields.into_iter().map(|(field, text)| (field.to_owned(), text.as_str()));
    let routings = input.routings.iter().enumerate().flat_map(|(at, routing)| {
        let named = move |field| format!("routings[{at}].{field}");
        [(named("author"), routing.author.as_str()), (named("words"), routing.words.as_str())]
    });
    fields.chain(routings).collect()
}

fn stored(view: &View<'_>, old: &Directive) -> Result<BTreeSet<String>> {
    let fields = [
        &old.issuer,
        &old.symbol,
        &old.abstract_text,
        &old.recipients,
        &old.signer,
        &old.handling_result,
        &old.paper_place,
        &old.note,
    ];
    let id: &DirectiveId = &old.id;
    let routings: Vec<Routing> = view.children("directive", id.as_str())?;
    let routings = routings.into_iter().flat_map(|routing| [routing.author, routing.words]);
    Ok(fields.into_iter().cloned().chain(routings).collect())
}
