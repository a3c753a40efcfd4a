use super::entries::{Entered, Entry, Left, entry};
use super::facts::{self, Counted, Facts};
use crate::period::Bounds;
use crate::{OrganisationId, Result, View};
use serde::{Deserialize, Serialize};

/// The account of a period. It balances for any history:
/// `carried_over + given - cancelled = finished + within_term + overdue + paused`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Balance {
    /// Chuyển kỳ trước sang: open on the eve of the period.
    pub carried_over: u32,
    /// Mới giao: given within it.
    pub given: u32,
    /// Hủy within it.
    pub cancelled: u32,
    /// Hoàn thành within it, confirmed or not.
    pub finished: u32,
    /// Of those finished, after their deadline.
    pub finished_late: u32,
    /// Of those finished, still to be confirmed on the last day.
    pub awaiting_confirmation: u32,
    /// Open on the last day and in time; all that are open, where there is no deadline.
    pub within_term: u32,
    /// Open on the last day, past the deadline.
    pub overdue: u32,
    /// At rest on the last day.
    pub paused: u32,
}

/// The accounts of dated, recurring and undated tasks, which are never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Account {
    /// Có thời hạn.
    pub dated: Balance,
    /// Thường xuyên.
    pub recurring: Balance,
    /// Không hạn.
    pub undated: Balance,
}

/// The part of one lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeadAccount {
    /// Who leads.
    pub lead: OrganisationId,
    /// Its short name.
    pub lead_name: String,
    /// Its account.
    #[serde(flatten)]
    pub account: Account,
}

/// The account of the office for a period, and of each lead; the leads add up to the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PeriodAccount {
    /// The whole office.
    pub whole: Account,
    /// Each lead that has tasks in it, in the order of the organisations.
    pub leads: Vec<LeadAccount>,
}

impl Balance {
    /// What is open on the last day: the next period carries it over.
    #[must_use]
    pub fn closing(&self) -> u32 {
        self.within_term + self.overdue + self.paused
    }

    fn enter(&mut self, entry: Entry) {
        match entry.entered {
            Entered::CarriedOver => self.carried_over += 1,
            Entered::Given => self.given += 1,
        }
        match entry.left {
            Left::Finished { late, awaits_confirmation } => {
                self.finished += 1;
                self.finished_late += u32::from(late);
                self.awaiting_confirmation += u32::from(awaits_confirmation);
            }
            Left::Cancelled => self.cancelled += 1,
            Left::WithinTerm => self.within_term += 1,
            Left::Overdue => self.overdue += 1,
            Left::Paused => self.paused += 1,
        }
    }
}

impl Account {
    /// Counts one task in the account its timing belongs to.
    pub(super) fn enter(&mut self, facts: &Facts, bounds: Bounds) {
        let Some(entry) = entry(facts, bounds) else { return };
        let balance = match facts.term {
            super::Term::Dated(_) => &mut self.dated,
            super::Term::Recurring => &mut self.recurring,
            super::Term::Undated => &mut self.undated,
        };
        balance.enter(entry);
    }

    fn is_empty(&self) -> bool {
        *self == Account::default()
    }
}

/// The account of a period. Everything is as of the last day of the bounds; for a period under way the caller ends them
/// today.
///
/// # Errors
/// Only when the database fails.
pub fn account(view: &View<'_>, bounds: Bounds) -> Result<PeriodAccount> {
    let mut whole = Account::default();
    let mut leads: Vec<LeadAccount> = Vec::new();
    for Counted { lead, lead_name, facts, .. } in facts::between(view, bounds.from, bounds.to)? {
        whole.enter(&facts, bounds);
        if leads.last().is_none_or(|last| last.lead != lead) {
            leads.push(LeadAccount { lead, lead_name, account: Account::default() });
        }
        if let Some(last) = leads.last_mut() {
            last.account.enter(&facts, bounds);
        }
    }
    leads.retain(|lead| !lead.account.is_empty());
    Ok(PeriodAccount { whole, leads })
}
