//! Numbers as clerks type and paste them.
//!
//! The Vietnamese form is read at once. The English form (`1,234.5`) looks alike and differs a thousandfold,
//! so it is never read silently: the error carries what it would mean, and the caller asks.

use super::{Decimal, NumberError};

/// Decimals a typed number may have. More is a slip of the hand, not a measurement.
pub(super) const MAX_DECIMALS: usize = 9;

/// Reads a count, which is whole and not negative: `1234`, `1.234`, `1 234`, `05`.
///
/// # Errors
/// [`NumberError`]. A comma before three digits (`1,234`) is taken for the English form, any other comma for
/// decimals.
pub fn parse_count(typed: &str) -> Result<i64, NumberError> {
    let typed = Typed::read(typed)?;
    let english = typed.english();
    let value = typed.vietnamese();
    if typed.negative && (value.is_ok() || english.is_ok()) {
        return Err(NumberError::Negative);
    }
    let has_comma = typed.body.contains(',');
    match (value, english) {
        (_, Ok(proposal)) if has_comma => Err(NumberError::EnglishForm { proposal }),
        (Ok(_), _) if has_comma => Err(NumberError::HasDecimals),
        (Ok(value), _) => Ok(value.units()),
        (Err(error), _) => Err(typed.explain(error)),
    }
}

/// Reads a number in the Vietnamese form: `1.234,5`, `1234,5`, `1 234,5`, `-0,25`.
///
/// # Errors
/// [`NumberError`]. `1,234.5`, `12.5` and `15,000` are the English form; `1,234` is read as the Vietnamese
/// form has it, a little more than one.
pub fn parse_decimal(typed: &str) -> Result<Decimal, NumberError> {
    let typed = Typed::read(typed)?;
    match typed.english() {
        Ok(proposal) if typed.body.ends_with(",000") => Err(NumberError::EnglishForm { proposal }),
        _ => typed.vietnamese().map_err(|error| typed.explain(error)),
    }
}

/// What was typed, known to hold only digits and separators: dots, commas, and plain spaces for any space.
struct Typed {
    negative: bool,
    body: String,
}

impl Typed {
    fn read(typed: &str) -> Result<Self, NumberError> {
        let trimmed = typed.trim();
        let unsigned = trimmed.strip_prefix(['-', '−']);
        let body = unsigned.unwrap_or(trimmed).trim_start();
        if body.is_empty() {
            return Err(trimmed.chars().next().map_or(NumberError::Empty, NumberError::NotANumber));
        }
        let body = body.chars().map(separator_or_digit).collect::<Result<_, _>>()?;
        Ok(Self { negative: unsigned.is_some(), body })
    }

    fn vietnamese(&self) -> Result<Decimal, NumberError> {
        self.parse(&self.body)
    }

    fn english(&self) -> Result<Decimal, NumberError> {
        let swapped: String = self
            .body
            .chars()
            .map(|c| match c {
                '.' => ',',
                ',' => '.',
                other => other,
            })
            .collect();
        self.parse(&swapped)
    }

    /// The error to report when the Vietnamese form failed: malformed text may be good English.
    fn explain(&self, error: NumberError) -> NumberError {
        match (error, self.english()) {
            (NumberError::Malformed, Ok(proposal)) => NumberError::EnglishForm { proposal },
            _ => error,
        }
    }

    fn parse(&self, body: &str) -> Result<Decimal, NumberError> {
        let (whole, fraction) = match body.split_once(',') {
            Some((_, "")) => return Err(NumberError::Malformed),
            Some((whole, fraction)) => (whole, fraction),
            None => (body, ""),
        };
        if !fraction.chars().all(|c| c.is_ascii_digit()) {
            return Err(NumberError::Malformed);
        }
        let whole = ungrouped(whole).ok_or(NumberError::Malformed)?;
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > MAX_DECIMALS {
            return Err(NumberError::TooManyDecimals);
        }
        let scale = u8::try_from(fraction.len()).map_err(|_| NumberError::TooManyDecimals)?;
        let sign = if self.negative { "-" } else { "" };
        let units = format!("{sign}{whole}{fraction}").parse().map_err(|_| NumberError::TooLarge)?;
        Ok(Decimal::new(units, scale))
    }
}

fn separator_or_digit(c: char) -> Result<char, NumberError> {
    match c {
        '0'..='9' | '.' | ',' => Ok(c),
        c if c.is_whitespace() => Ok(' '),
        other => Err(NumberError::NotANumber(other)),
    }
}

/// The digits of a whole number, whose thousands may be set off by dots or by spaces but not by both.
fn ungrouped(whole: &str) -> Option<String> {
    let is_digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if is_digits(whole) {
        return Some(whole.to_owned());
    }
    let separator = if whole.contains('.') { '.' } else { ' ' };
    let groups: Vec<&str> = whole.split(separator).collect();
    let (first, rest) = groups.split_first()?;
    let leads = is_digits(first) && first.len() <= 3 && !first.starts_with('0');
    let follows = rest.iter().all(|group| is_digits(group) && group.len() == 3);
    (leads && follows).then(|| groups.concat())
}
