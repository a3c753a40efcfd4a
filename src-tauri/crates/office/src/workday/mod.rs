//! Which days are worked: weekends, holidays, and Saturdays that are worked instead.
//!
//! Deadlines and the rule that a letter is handed over within one working day both stand on it. Tết and the death
//! anniversary of the Hùng kings follow the lunar calendar and are announced each year, so the clerk types them; fixed
//! days are proposed. What must never move in: what a deadline is for.

mod calendar;
mod holiday;

pub use calendar::Workdays;
pub use holiday::{FixedHoliday, Holiday, HolidayInput, add_fixed, list, remove, save};

#[cfg(test)]
mod tests;
