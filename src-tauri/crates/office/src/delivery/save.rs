use super::{Asked, Delivery, DeliveryInput};
use crate::check::Checker;
use crate::directive::Direction;
use crate::organisation::Organisation;
use crate::place::Place;
use crate::store::Table;
use crate::{DeliveryId, DirectiveId, FieldCode, OrganisationId, PlaceId, Result, Tx};
use std::collections::BTreeSet;

/// Reads the recipients typed on a form; only a paper that goes out has any.
pub(crate) fn check(
    check: &mut Checker,
    tx: &mut Tx<'_>,
    directive: &DirectiveId,
    direction: Option<Direction>,
    inputs: &[DeliveryInput],
) -> Result<Vec<Delivery>> {
    if !inputs.is_empty() && direction == Some(Direction::In) {
        check.refuse("deliveries", FieldCode::NotAllowed);
        return Ok(Vec::new());
    }
    let mut named = BTreeSet::new();
    let read = check.rows("deliveries", inputs, |check, at, input| {
        let position = i64::try_from(at).unwrap_or(i64::MAX);
        let known = input.organisation.as_ref().map(OrganisationId::as_str);
        let known = known.or(input.place.as_ref().map(PlaceId::as_str));
        if known.is_some_and(|id| !named.insert(id.to_owned())) {
            check.refuse(
                if input.organisation.is_some() { "organisation" } else { "place" },
                FieldCode::Twice,
            );
        }
        one(check, tx, directive, position, input)
    });
    read.into_iter().collect()
}

fn one(
    check: &mut Checker,
    tx: &mut Tx<'_>,
    directive: &DirectiveId,
    position: i64,
    input: &DeliveryInput,
) -> Result<Delivery> {
    check.exists(tx, "reply", Table::Directive, input.reply.as_ref())?;
    let due_on = check.date("due_on", input.due_on.as_deref());
    if due_on.is_some() && input.asked == Asked::Nothing {
        check.refuse("due_on", FieldCode::Needs("asked"));
    }
    let sent_on = check.date("sent_on", input.sent_on.as_deref());
    let after_sending = |check: &mut Checker, field, typed: Option<&str>| {
        let day = check.date(field, typed);
        if day.zip(sent_on).is_some_and(|(day, sent)| day < sent) {
            check.refuse(field, FieldCode::Before("sent_on"));
        }
        day
    };
    Ok(Delivery {
        recipient: recipient(check, tx, input)?,
        received_on: after_sending(check, "received_on", input.received_on.as_deref()),
        answered_on: after_sending(check, "answered_on", input.answered_on.as_deref()),
        result: check.text("result", &input.result),
        id: input.id.clone().unwrap_or_else(|| DeliveryId::new(tx.new_id())),
        directive: directive.clone(),
        position,
        organisation: input.organisation.clone(),
        place: input.place.clone(),
        copy: input.copy,
        asked: input.asked,
        due_on,
        sent_on,
        reply: input.reply.clone(),
    })
}

/// The name the paper bears: as typed, else as the catalogue has it now.
fn recipient(check: &mut Checker, tx: &Tx<'_>, input: &DeliveryInput) -> Result<String> {
    let typed = check.line("recipient", &input.recipient);
    if input.organisation.is_some() && input.place.is_some() {
        check.refuse("place", FieldCode::ConflictsWith("organisation"));
    }
    check.exists(tx, "organisation", Table::Organisation, input.organisation.as_ref())?;
    check.exists(tx, "place", Table::Place, input.place.as_ref())?;
    if !typed.is_empty() || !check.is_clean() {
        return Ok(typed);
    }
    match (&input.organisation, &input.place) {
        (Some(organisation), _) => Ok(tx.get::<Organisation>(organisation)?.name),
        (None, Some(place)) => {
            let Place { kind_word, name, .. } = tx.get(place)?;
            Ok(text::clean_line(&format!("{kind_word} {name}")))
        }
        (None, None) => {
            check.refuse("recipient", FieldCode::Missing);
            Ok(typed)
        }
    }
}

/// Stores the recipients of a paper in place of those it had.
pub(crate) fn store(tx: &mut Tx<'_>, directive: &DirectiveId, deliveries: &[Delivery]) -> Result<()> {
    tx.put_children("directive", directive.as_str(), deliveries)
}
