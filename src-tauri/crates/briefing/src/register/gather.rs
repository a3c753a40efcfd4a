use chrono::NaiveDate;
use office::catalogue::{self, DocumentType};
use office::directive::{self, RoutingView};
use office::profile::setting;
use office::register::{self, RegisterColumns, RegisterKind};
use office::{DirectiveId, DocumentTypeId, Error, OrganisationId, Result, View, organisation, profile};

use super::{RegisterFacts, RegisterRequest, RoutedTo, RoutingFact, SlipFacts};
use crate::gather::{office_facts, signer_facts};

/// Gathers everything a printed register says.
///
/// # Errors
/// [`office::Error::NotFound`] for a book there is none of, or before the office is set up;
/// [`office::Error::Invalid`] for a year out of range; otherwise only when the database fails.
pub fn gather_register(view: &View<'_>, request: &RegisterRequest) -> Result<RegisterFacts> {
    let period = register::period(view, &request.book, request.year)?;
    let dated = period.last_day.min(request.today);
    let mut lines = register::lines(view, &period)?;
    if request.kind == RegisterKind::Follow {
        lines.retain(register::RegisterLine::is_followed);
    }
    let columns = setting::get(view, &RegisterColumns::KEY)?.unwrap_or_default();
    Ok(RegisterFacts {
        office: office_facts(profile::as_of(view, dated)?),
        head: signer_facts(view, None, dated)?,
        kind: request.kind,
        columns: columns.of(request.kind),
        register: register::register(view, &period)?,
        term_from: period.book.term_from,
        lines,
        today: request.today,
    })
}

/// Gathers everything the slip of an incoming letter says.
///
/// # Errors
/// [`office::Error::NotFound`] for a letter there is none of, or before the office is set up.
pub fn gather_slip(view: &View<'_>, id: &DirectiveId, today: NaiveDate) -> Result<SlipFacts> {
    let found = directive::get(view, id, today)?;
    let routings = found.routings.iter().map(|routing| routing_fact(view, routing));
    let routings: Vec<RoutingFact> = routings.collect::<Result<_>>()?;
    let directive = found.directive;
    let type_name = directive.document_type.as_ref().map(|id| type_name(view, id));
    Ok(SlipFacts {
        office: office_facts(profile::as_of(view, today)?),
        type_name: type_name.transpose()?.flatten(),
        deadline: directive.deadline.or(routings.iter().filter_map(|routing| routing.deadline).max()),
        directive: directive.id,
        number: directive.number,
        day: directive.day,
        symbol: directive.symbol,
        document_date: directive.document_date,
        issuer: directive.issuer,
        subject: directive.abstract_text,
        urgency: directive.urgency,
        handling_result: directive.handling_result,
        routings,
        today,
    })
}

/// A type may have gone to the trash since; the letter is known without it.
fn type_name(view: &View<'_>, id: &DocumentTypeId) -> Result<Option<String>> {
    match catalogue::get::<DocumentType>(view, id) {
        Ok(found) => Ok(Some(found.name)),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn routing_fact(view: &View<'_>, found: &RoutingView) -> Result<RoutingFact> {
    let name = |id: &OrganisationId, is_lead| {
        Ok(RoutedTo { name: organisation::get(view, id)?.short_name, is_lead })
    };
    let lead = std::iter::once(name(&found.routing.lead, true));
    let organisations = lead.chain(found.coordinating.iter().map(|id| name(id, false)));
    Ok(RoutingFact {
        organisations: organisations.collect::<Result<_>>()?,
        author: found.routing.author.clone(),
        day: found.routing.day,
        words: found.routing.words.clone(),
        deadline: found.routing.deadline,
    })
}
