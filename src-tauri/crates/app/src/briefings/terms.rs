use crate::Result;
use ::briefing::Request;
use chrono::NaiveDate;
use office::briefing::{Briefing, BriefingDetails, BriefingInput, BriefingState, usual_days};
use office::period::{Bounds, PeriodKey};
use office::{Error, SignerId, View, person, profile};

/// What is wanted of a briefing besides its words. What is left out follows from the period, or stays as the draft has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BriefingTerms {
    /// The date on the paper. Left out, it is today, or the last day of the period where that is past.
    pub document_date: Option<NaiveDate>,
    /// The first day it reports on. Left out, it is the period's, or the day after the last briefing ended.
    pub from_day: Option<NaiveDate>,
    /// The last day it reports on. Left out, it is the period's.
    pub to_day: Option<NaiveDate>,
    /// Who signs. Left out, it is the first of those who may.
    pub signer: Option<SignerId>,
}

impl BriefingTerms {
    /// Everything follows from the period.
    pub const USUAL: Self = Self { document_date: None, from_day: None, to_day: None, signer: None };

    /// What a period without a briefing is composed from.
    pub(super) fn first(&self, view: &View<'_>, period: PeriodKey, today: NaiveDate) -> Result<Request> {
        let document_date = self.first_date(view, period, today)?;
        let usual = usual_days(view, period, profile::as_of(view, document_date)?.cutoffs())?;
        let days = self.days(usual)?;
        let signer = match &self.signer {
            Some(signer) => Some(signer.clone()),
            None => person::signers(view, document_date)?.into_iter().next().map(|first| first.signer.id),
        };
        Ok(Request { period, bounds: Some(days), document_date, signer })
    }

    fn first_date(&self, view: &View<'_>, period: PeriodKey, today: NaiveDate) -> Result<NaiveDate> {
        if let Some(date) = self.document_date {
            return Ok(date);
        }
        let last = match self.to_day {
            Some(day) => day,
            None => profile::period_bounds(view, period)?.to,
        };
        Ok(last.min(today))
    }

    /// What a draft that is drafted anew is to have: its date moves on with the days that have passed, and never back.
    pub(super) fn again(&self, draft: &Briefing, today: NaiveDate) -> BriefingDetails {
        let last = self.to_day.unwrap_or(draft.to_day).min(today);
        let document_date = self.document_date.unwrap_or(draft.document_date.max(last));
        let kept = BriefingDetails::of(draft);
        BriefingDetails {
            document_date: Some(document_date.to_string()),
            from_day: self.from_day.map(|day| day.to_string()).or(kept.from_day),
            to_day: self.to_day.map(|day| day.to_string()).or(kept.to_day),
            signer: self.signer.clone().or(kept.signer),
        }
    }

    /// A stored briefing as it would be under these terms. A date applies to drafts alone and is passed over elsewhere.
    pub(super) fn on(&self, stored: Briefing) -> Result<Briefing> {
        if stored.state != BriefingState::Draft {
            return self.fixed(&stored).map(|()| stored);
        }
        let Bounds { from, to } = self.days(stored.bounds())?;
        Ok(Briefing {
            document_date: self.document_date.unwrap_or(stored.document_date),
            from_day: from,
            to_day: to,
            signer: self.signer.clone().or(stored.signer),
            ..stored
        })
    }

    /// Refuses days and a signer for a copy that bears its own already.
    pub(super) fn fixed(&self, stored: &Briefing) -> Result<()> {
        if self.from_day.is_none() && self.to_day.is_none() && self.signer.is_none() {
            return Ok(());
        }
        let state = stored.state.name().to_owned();
        Err(Error::WrongState { kind: "briefing", state, step: "revise" }.into())
    }

    fn days(&self, usual: Bounds) -> Result<Bounds> {
        let (from, to) = (self.from_day.unwrap_or(usual.from), self.to_day.unwrap_or(usual.to));
        Ok(Bounds::between(from, to)?)
    }
}

/// A first draft as entered.
pub(super) fn entered(request: &Request) -> BriefingInput {
    BriefingInput {
        period: request.period.to_string(),
        from_day: request.bounds.map(|days| days.from.to_string()),
        to_day: request.bounds.map(|days| days.to.to_string()),
        document_date: Some(request.document_date.to_string()),
        signer: request.signer.clone(),
    }
}
