use super::route::{self, RoutingInput};
use super::{Directive, NumberState};
use crate::check::Checker;
use crate::{DirectiveId, Error, FieldCode, FieldError, Result, Tx};
use serde::{Deserialize, Serialize};

/// The most letters that are routed at once.
const MOST: usize = 500;

/// One routing for several directives, as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct BulkRoutingInput {
    /// The directives.
    pub directives: Vec<DirectiveId>,
    /// The routing each of them gets after those it has.
    pub routing: RoutingInput,
}

/// Adds the same routing to several directives. Its deadline becomes that of a directive which has none.
///
/// # Errors
/// [`Error::Invalid`] naming each field refused; [`Error::NotFound`]; [`Error::Frozen`] for one whose number was cancelled;
/// [`Error::Stamped`] when a stamp of secrecy stands in the words.
pub fn route_many(tx: &mut Tx<'_>, input: &BulkRoutingInput) -> Result<()> {
    refuse_list(&input.directives)?;
    if let Some(stamp) = text::secrecy_stamp(&input.routing.words) {
        return Err(Error::Stamped(vec![FieldError {
            field: "routing.words".into(),
            code: FieldCode::Secret(stamp),
        }]));
    }
    input.directives.iter().try_for_each(|id| add(tx, id, &input.routing))
}

fn refuse_list(directives: &[DirectiveId]) -> Result<()> {
    let code = match directives.len() {
        0 => FieldCode::Missing,
        1..=MOST => return Ok(()),
        _ => FieldCode::TooLong { max: MOST },
    };
    Err(Error::Invalid(vec![FieldError { field: "directives".into(), code }]))
}

fn add(tx: &mut Tx<'_>, id: &DirectiveId, input: &RoutingInput) -> Result<()> {
    let mut directive: Directive = tx.get(id)?;
    if directive.number_state == NumberState::Cancelled {
        return Err(Error::Frozen { kind: "directive", id: id.to_string(), why: "cancelled" });
    }
    let mut routings = route::of(tx, id)?;
    let new_id = tx.new_id();
    let mut check = Checker::new(tx.today());
    let typed = RoutingInput { id: None, ..input.clone() };
    let read = route::check(&mut check, tx, id, &[typed], Some(directive.day), || new_id.clone())?;
    check.finish()?;
    for mut added in read {
        added.routing.position = i64::try_from(routings.len()).unwrap_or(i64::MAX);
        directive.deadline = directive.deadline.or(added.routing.deadline);
        routings.push(added);
    }
    route::store(tx, id, &routings)?;
    tx.put(&directive)
}
