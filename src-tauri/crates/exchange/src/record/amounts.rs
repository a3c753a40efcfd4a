//! Numbers, counts and sums of money in cells.

use super::Reason;
use super::reader::RowReader;
use crate::{Field, Value};
use text::{Quantity, QuantityDoubt, fold, parse_quantity};

/// What a column counts, by the words that its cells may carry.
const SESSIONS: &[&str] = &["buoi", "cuoc", "dot", "lop", "lan", "hoi nghi", "ngay", "tran", "chuyen"];
const PEOPLE: &[&str] =
    &["luot", "nguoi", "dai bieu", "hoi vien", "doan vien", "nu", "can bo", "cong chuc", "phu nu"];
const MONEY: &[&str] = &["dong"];
const COPIES: &[&str] = &["ban"];

/// Below this a bare sum of money is in thousands or millions, and nobody said which.
const SMALLEST_SUM: i64 = 1_000;

impl RowReader<'_> {
    /// A number of the register: digits alone, zeros before it allowed.
    pub(super) fn number(&mut self, field: Field) -> Option<i64> {
        Some(self.quantity(field)?.value)
    }

    /// A count, or a sum of money in đồng.
    pub(super) fn quantity(&mut self, field: Field) -> Option<Quantity> {
        let found = self.find(field)?;
        if found.is_shared {
            self.note(Reason::MergedNumber, field);
            return None;
        }
        let heading = if field == Field::Money { money_unit(self.header.heading(field)) } else { "" };
        let read = match found.value {
            Value::Number(figure) => of_number(figure, heading),
            Value::Text(written) => of_text(&written, heading),
            Value::Day(_) => {
                self.note(Reason::BecameDate, field);
                return None;
            }
            Value::Empty | Value::Error => return None,
        };
        match read {
            Ok(quantity) => self.checked(quantity, field),
            Err(QuantityDoubt::Empty) => None,
            Err(doubt) => {
                self.note(reason(doubt), field);
                None
            }
        }
    }

    fn checked(&mut self, quantity: Quantity, field: Field) -> Option<Quantity> {
        let unit = fold(&quantity.unit);
        let fits = units(field).is_some_and(|units| units.iter().any(|known| unit.starts_with(known)));
        if !unit.is_empty() && !fits {
            self.note(Reason::UnitDiffers, field);
            return None;
        }
        if field == Field::Money && unit.is_empty() && (1..SMALLEST_SUM).contains(&quantity.value) {
            self.note(Reason::MoneyUnitMissing, field);
            return None;
        }
        Some(quantity)
    }
}

fn units(field: Field) -> Option<&'static [&'static str]> {
    match field {
        Field::Sessions => Some(SESSIONS),
        Field::Attendances | Field::Women => Some(PEOPLE),
        Field::Money => Some(MONEY),
        Field::Copies => Some(COPIES),
        _ => None,
    }
}

/// The unit that a heading such as `Kinh phí (triệu đồng)` gives to all its cells.
fn money_unit(heading: &str) -> &'static str {
    let folded = fold(heading).replace(['.', ' '], "");
    let units = [
        ("trieudong", " triệu đồng"),
        ("trd", " triệu đồng"),
        ("nghindong", " nghìn đồng"),
        ("ngandong", " nghìn đồng"),
        ("1000d", " nghìn đồng"),
        ("tydong", " tỷ đồng"),
    ];
    let found = units.iter().find(|(word, _)| folded.contains(word)).map(|&(_, unit)| unit);
    found.unwrap_or(if folded.contains("(dong)") || folded.contains("dvt:dong") { " đồng" } else { "" })
}

/// A number that a spreadsheet keeps as one. With decimals it was cut by a program that reads `13.100` as a
/// little more than thirteen, so it is asked about.
fn of_number(figure: f64, unit: &str) -> Result<Quantity, QuantityDoubt> {
    if figure < 0.0 {
        return Err(QuantityDoubt::Negative);
    }
    if figure >= 9e15 {
        return Err(QuantityDoubt::TooLarge);
    }
    if unit.is_empty() {
        #[allow(clippy::cast_possible_truncation)]
        let value = figure as i64;
        let is_whole = figure.fract() == 0.0;
        return if is_whole {
            Ok(Quantity { value, ..Quantity::default() })
        } else {
            Err(QuantityDoubt::HasDecimals)
        };
    }
    parse_quantity(&format!("{}{unit}", figure.to_string().replace('.', ",")))
}

fn of_text(written: &str, unit: &str) -> Result<Quantity, QuantityDoubt> {
    let is_bare = !written.trim().is_empty() && !written.trim().ends_with(char::is_alphabetic);
    if is_bare { parse_quantity(&format!("{written}{unit}")) } else { parse_quantity(written) }
}

fn reason(doubt: QuantityDoubt) -> Reason {
    match doubt {
        QuantityDoubt::EnglishForm { .. } => Reason::EnglishNumber,
        QuantityDoubt::Range => Reason::NumberRange,
        QuantityDoubt::Bound => Reason::NumberBound,
        QuantityDoubt::HasDecimals => Reason::HasDecimals,
        QuantityDoubt::Negative => Reason::Negative,
        QuantityDoubt::TooLarge => Reason::TooLarge,
        QuantityDoubt::Empty | QuantityDoubt::Unreadable => Reason::NumberUnreadable,
    }
}
