//! Numbers to words on paper.

use super::Decimal;

const MILLION: i64 = 1_000_000;
const BILLION: i64 = 1_000_000_000;

/// A whole number with a dot between thousands: `13.100`, `-5`.
pub fn number(value: i64) -> String {
    decimal(value, 0)
}

/// The number `value / 10^scale` with exactly `scale` decimals: `decimal(12345, 1)` is `1.234,5`.
pub fn decimal(value: i64, scale: u8) -> String {
    let scale = usize::from(scale);
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let sign = if value < 0 { "-" } else { "" };
    let comma = if fraction.is_empty() { "" } else { "," };
    format!("{sign}{}{comma}{fraction}", grouped(whole))
}

/// A share in per cent with at most `scale` decimals, rounded half up: `91,8%`, `100%`.
///
/// Zeros at the end are left out, as papers do. Nothing when there is no base to take a share of (the
/// denominator is not positive) or when the result is beyond any sensible figure.
pub fn percent(numerator: i64, denominator: i64, scale: u8) -> Option<String> {
    if denominator <= 0 {
        return None;
    }
    let ratio = 10_i128.checked_pow(scale.into())?.checked_mul(100)?.checked_mul(numerator.into())?;
    let base = i128::from(denominator);
    let half_up = (ratio.abs() + base / 2) / base;
    let rounded = i64::try_from(half_up * ratio.signum()).ok()?;
    Some(format!("{}%", Decimal::new(rounded, scale)))
}

/// A sum of money given in đồng: `747 triệu đồng`, `1,4 tỷ đồng`, `12.345.678 đồng`.
///
/// The larger unit is used only where it says the sum exactly with at most one decimal: tỷ from one thousand
/// million, else triệu from one million, else đồng. No digit is ever rounded away.
pub fn money(dong: i64) -> String {
    match dong.unsigned_abs() {
        sum if sum >= BILLION.unsigned_abs() && dong % (BILLION / 10) == 0 => {
            format!("{} tỷ đồng", Decimal::new(dong / (BILLION / 10), 1))
        }
        sum if sum >= MILLION.unsigned_abs() && dong % (MILLION / 10) == 0 => {
            format!("{} triệu đồng", Decimal::new(dong / (MILLION / 10), 1))
        }
        _ => format!("{} đồng", number(dong)),
    }
}

/// A number with at least two digits and no dots, as papers number themselves and count below ten: `05`,
/// `12`, `1234`.
pub fn padded(value: u32) -> String {
    format!("{value:02}")
}

fn grouped(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}
