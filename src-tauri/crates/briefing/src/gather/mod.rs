//! Facts from an open office: the only place that knows both its records and what a briefing asks.
//!
//! Everything is as of the period's last day, names as of the document's date. Nothing here may choose words.

mod directives;
mod records;
mod saving;
mod sums;
mod tasks;
mod work;
mod years;

use chrono::NaiveDate;
use office::period::{Bounds, PeriodKey, PeriodKind};
use office::profile::{self, Profile};
use office::{Result, SignerId, View, figures, person, summary};

use crate::Facts;
use crate::facts::{Grouping, OfficeFacts, PeriodFacts, SignerFacts, following};

/// Which briefing is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The period.
    pub period: PeriodKey,
    /// The days a stored briefing keeps; nothing to take those of the profile's cut-off days.
    pub bounds: Option<Bounds>,
    /// The date the document bears; it picks the profile and the names.
    pub document_date: NaiveDate,
    /// Who signs; nothing for the first of those who may.
    pub signer: Option<SignerId>,
}

/// Gathers everything a briefing says.
///
/// # Errors
/// [`office::Error::NotFound`] before the office is set up or for a signer there is none of; otherwise only when the
/// database fails.
pub fn gather(view: &View<'_>, request: &Request) -> Result<Facts> {
    let profile = profile::as_of(view, request.document_date)?;
    let period = period(&profile, request);
    let grouping = grouping(&profile);
    Ok(Facts {
        signer: signer_facts(view, request.signer.as_ref(), request.document_date)?,
        document_date: request.document_date,
        directives: directives::directives(view, &period)?,
        meetings: directives::meetings(view, &period)?,
        merged: saving::saved(view, &period)?,
        years: years::years(view, &period)?,
        work: work::work(view, &period, grouping)?,
        tasks: tasks::tasks(view, &period)?,
        conclusions: tasks::conclusions(view, &period)?,
        situation: records::situation(view, &period)?,
        difficulties: records::difficulties(view, &period)?,
        proposals: records::proposals(view, &period)?,
        indicators: records::indicators(view, &period)?,
        names: summary::names(view)?,
        office: office_facts(profile),
        period,
    })
}

fn period(profile: &Profile, request: &Request) -> PeriodFacts {
    let cutoffs = profile.cutoffs();
    let spans = figures::Spans::of(cutoffs, request.period);
    let whole = request.bounds.unwrap_or(spans.period);
    let is_cut = (whole.from..whole.to).contains(&request.document_date);
    let bounds = if is_cut { Bounds { to: request.document_date, ..whole } } else { whole };
    // A briefing may end before its period does by its own last day as well.
    let under_way = is_cut || bounds.to < spans.period.to;
    let alike = |other: Bounds| if under_way { first_days(other, bounds) } else { other };
    let compares = !matches!(request.period.kind(), PeriodKind::NineMonths | PeriodKind::Year);
    PeriodFacts {
        key: request.period,
        bounds,
        under_way,
        year_to_date: Bounds { from: spans.to_date.from.min(bounds.from), to: bounds.to },
        before: compares.then(|| alike(preceding(spans.previous, bounds.from))),
        last_year: alike(spans.last_year),
        concluded: if compares { spans.previous } else { whole },
        next: cutoffs.bounds(following(request.period)),
    }
}

/// The days of the period before that are not told of in this one, which may begin early.
fn preceding(previous: Bounds, from: NaiveDate) -> Bounds {
    let eve = from.pred_opt().filter(|eve| previous.from <= *eve);
    eve.map_or(previous, |eve| Bounds { to: previous.to.min(eve), ..previous })
}

/// As many days from the beginning of a period as another is long, and never more than it has.
fn first_days(of: Bounds, as_long_as: Bounds) -> Bounds {
    Bounds { to: of.to.min(of.from + (as_long_as.to - as_long_as.from)), ..of }
}

fn grouping(profile: &Profile) -> Grouping {
    match profile.grouping {
        profile::Grouping::Subcommittee => Grouping::Subcommittee,
        profile::Grouping::TaskGroup => Grouping::TaskGroup,
    }
}

/// The office as a paper names it.
pub(crate) fn office_facts(profile: Profile) -> OfficeFacts {
    let lines = |text: &str| {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    OfficeFacts {
        grouping: grouping(&profile),
        superior_lines: lines(&profile.superior_lines),
        agency_lines: lines(&profile.agency_lines),
        recipients: lines(&profile.recipients),
        letterhead: profile.letterhead,
        name: profile.name,
        short_name: profile.short_name,
        addressee: profile.addressee,
        date_place: profile.date_place,
        symbol_suffix: profile.symbol_suffix,
        village_word: profile.village_word,
    }
}

/// The signer that was chosen, else the first who may sign on that day.
pub(crate) fn signer_facts(
    view: &View<'_>,
    chosen: Option<&SignerId>,
    day: NaiveDate,
) -> Result<Option<SignerFacts>> {
    let chosen = match chosen {
        Some(id) => Some(person::get_signer(view, id)?),
        None => person::signers(view, day)?.into_iter().next(),
    };
    Ok(chosen.map(|chosen| SignerFacts {
        authority: chosen.signer.authority,
        title: chosen.signer.title,
        name: chosen.person_name,
    }))
}
