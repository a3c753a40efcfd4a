use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{DirectiveId, OrganisationId, Result, RoutingId, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Bút phê: who leads, in the leader's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Routing {
    /// Its id.
    pub id: RoutingId,
    /// The directive it stands on.
    pub directive: DirectiveId,
    /// Its place among several.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// Who wrote it.
    pub author: String,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// The words, verbatim.
    pub words: String,
    /// The one lead.
    pub lead: OrganisationId,
    /// The deadline it sets.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub deadline: Option<NaiveDate>,
    /// Ngày chuyển.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub handed_over_on: Option<NaiveDate>,
}

impl Row for Routing {
    const TABLE: Table = Table::Routing;
}

#[derive(Debug, Serialize, Deserialize)]
struct Coordinating {
    id: String,
    routing: RoutingId,
    organisation: OrganisationId,
}

impl Row for Coordinating {
    const TABLE: Table = Table::RoutingCoordinating;
}

/// A routing as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct RoutingInput {
    /// The routing to change; none for a new one.
    pub id: Option<RoutingId>,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub day: Option<String>,
    /// The words, verbatim.
    pub words: String,
    /// The one lead.
    pub lead: Option<OrganisationId>,
    /// Those that coordinate.
    pub coordinating: Vec<OrganisationId>,
    /// The deadline it sets.
    pub deadline: Option<String>,
    /// Ngày chuyển.
    pub handed_over_on: Option<String>,
}

/// A routing with those that coordinate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoutingView {
    /// The routing.
    #[serde(flatten)]
    pub routing: Routing,
    /// Those that coordinate.
    pub coordinating: Vec<OrganisationId>,
}

/// Reads the routings typed on a form; the first refusal of each field is noted.
pub(super) fn check(
    check: &mut Checker,
    view: &View<'_>,
    directive: &DirectiveId,
    inputs: &[RoutingInput],
    arrival: Option<NaiveDate>,
    mut new_id: impl FnMut() -> String,
) -> Result<Vec<RoutingView>> {
    let read = check.rows("routings", inputs, |check, at, input| {
        let day = check.required_date("day", input.day.as_deref());
        if day.zip(arrival).is_some_and(|(day, arrival)| day < arrival) {
            check.refuse("day", crate::FieldCode::Before("day"));
        }
        check.lead(view, "lead", input.lead.as_ref())?;
        check.coordinating(view, "coordinating", input.lead.as_ref(), &input.coordinating)?;
        let (deadline, handed_over_on) = (
            check.date("deadline", input.deadline.as_deref()),
            check.date("handed_over_on", input.handed_over_on.as_deref()),
        );
        let (author, words) = (check.line("author", &input.author), check.text("words", &input.words));
        let (Some(day), Some(lead)) = (day, input.lead.clone()) else { return Ok(None) };
        let id = input.id.clone().unwrap_or_else(|| RoutingId::new(new_id()));
        let position = i64::try_from(at).unwrap_or(i64::MAX);
        let directive = directive.clone();
        let routing = Routing { id, directive, position, author, day, words, lead, deadline, handed_over_on };
        Ok(Some(RoutingView { routing, coordinating: input.coordinating.clone() }))
    });
    Ok(read.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// Stores the routings of a directive in place of those it had.
pub(super) fn store(tx: &mut Tx<'_>, directive: &DirectiveId, routings: &[RoutingView]) -> Result<()> {
    let gone: Vec<Routing> = tx.children("directive", directive.as_str())?;
    for gone in gone.iter().filter(|gone| routings.iter().all(|kept| kept.routing.id != gone.id)) {
        tx.put_children::<Coordinating>("routing", gone.id.as_str(), &[])?;
    }
    let rows: Vec<Routing> = routings.iter().map(|view| view.routing.clone()).collect();
    tx.put_children("directive", directive.as_str(), &rows)?;
    for RoutingView { routing, coordinating } in routings {
        let rows: Vec<Coordinating> = coordinating
            .iter()
            .map(|organisation| Coordinating {
                id: format!("{}/{organisation}", routing.id),
                routing: routing.id.clone(),
                organisation: organisation.clone(),
            })
            .collect();
        tx.put_children("routing", routing.id.as_str(), &rows)?;
    }
    Ok(())
}

/// The routings of a directive, in order.
pub(super) fn of(view: &View<'_>, directive: &DirectiveId) -> Result<Vec<RoutingView>> {
    let routings: Vec<Routing> = view.children("directive", directive.as_str())?;
    routings
        .into_iter()
        .map(|routing| {
            let rows: Vec<Coordinating> = view.children("routing", routing.id.as_str())?;
            Ok(RoutingView { routing, coordinating: rows.into_iter().map(|row| row.organisation).collect() })
        })
        .collect()
}
