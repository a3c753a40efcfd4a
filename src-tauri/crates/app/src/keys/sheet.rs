use crate::Result;
use crate::assets::{fonts, recovery_words};
use ::briefing::{RecoveryFacts, SheetOrder, gather_recovery, recovery_sheet};
use chrono::NaiveDate;
use office::View;
use office::profile::setting::Key;
use vault::RecoveryCode;
use zeroize::Zeroizing;

/// The day the sheet in force was made; none while it is the one of the set-up.
pub(crate) const SHEET_MADE_ON: Key<NaiveDate> = Key::new("recovery_sheet_made_on");

/// The sheet of a code as PDF. It goes to a place that a person named, or to a screen, and nowhere else.
pub(crate) fn print_sheet(
    view: &View<'_>,
    day: NaiveDate,
    order: SheetOrder,
    code: &RecoveryCode,
) -> Result<Zeroizing<Vec<u8>>> {
    print_gathered(&gather_recovery(view, day, order)?, code)
}

/// The same, where what the sheet says was gathered before the office was closed.
pub(super) fn print_gathered(facts: &RecoveryFacts, code: &RecoveryCode) -> Result<Zeroizing<Vec<u8>>> {
    let printed = code.printed();
    let groups: Vec<&str> = printed.split(' ').collect();
    let document = recovery_sheet(facts, &groups, recovery_words()?);
    Ok(Zeroizing::new(paper::render_pdf(&document, fonts()?)?.bytes))
}
