//! A code as centred lines of numbered groups; Word draws no frames round them.

use super::parts::Parts;
use super::text::{Style, line};
use crate::typography::CODE;
use crate::wording::CODE_COLUMNS;
use crate::{Code, Emphasis};

/// White space between two groups, wide enough that nobody reads them as one.
const GAP: &str = "\u{a0}\u{a0}\u{a0}";

/// All groups, four a line.
pub(super) fn code(parts: &mut Parts, code: &Code) {
    let groups = (1..).zip(&code.groups);
    let numbered: Vec<String> =
        groups.map(|(number, group)| format!("({number})\u{a0}{}", group.as_str())).collect();
    for row in numbered.chunks(CODE_COLUMNS) {
        parts.push(line(&row.join(GAP), Emphasis::Bold, Style::centered(CODE)));
    }
}
