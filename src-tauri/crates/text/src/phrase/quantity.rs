//! Counts and sums as clerks write them: `trên 170 lượt người`, `1,5 nghìn`, `1 tỷ 400 triệu đồng`.

use crate::{Decimal, NumberError, clean_line, fold, parse_count, parse_decimal};
use std::fmt;

/// With which word a number was reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Approximation {
    /// No word: the number is exact.
    #[default]
    Exact,
    /// `trên`, `hơn`
    Over,
    /// `gần`
    Nearly,
    /// `khoảng`, `ước`, `chừng`, `xấp xỉ`
    About,
}

/// A whole number in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quantity {
    /// The number; money in đồng.
    pub value: i64,
    /// The word it was given with.
    pub approximation: Approximation,
    /// What was counted, as it was written (`lượt người`); `đồng` for money; empty where nothing follows.
    pub unit: String,
}

/// Why a quantity was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityDoubt {
    /// Nothing is written.
    Empty,
    /// Written the English way, or so that it could be; `proposal` is what that would mean.
    EnglishForm {
        /// The number if the comma groups thousands and the dot begins the decimals.
        proposal: Decimal,
    },
    /// Two numbers, from and to.
    Range,
    /// A bound and no number: `dưới 50`, `không quá 50`.
    Bound,
    /// Not whole once it is multiplied out.
    HasDecimals,
    /// Below zero.
    Negative,
    /// Beyond what can be stored.
    TooLarge,
    /// Anything else.
    Unreadable,
}

impl fmt::Display for QuantityDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no quantity given"),
            Self::EnglishForm { proposal } => write!(f, "English form, perhaps {proposal}"),
            Self::Range => f.write_str("a range, not a number"),
            Self::Bound => f.write_str("a bound, not a number"),
            Self::HasDecimals => f.write_str("a count has no decimals"),
            Self::Negative => f.write_str("a count is not negative"),
            Self::TooLarge => f.write_str("number too large"),
            Self::Unreadable => f.write_str("not a quantity"),
        }
    }
}

impl std::error::Error for QuantityDoubt {}

const WORDS: [(&str, Approximation); 11] = [
    ("tren", Approximation::Over),
    ("hon", Approximation::Over),
    (">", Approximation::Over),
    ("gan", Approximation::Nearly),
    ("khoang", Approximation::About),
    ("uoc dat", Approximation::About),
    ("uoc", Approximation::About),
    ("chung", Approximation::About),
    ("xap xi", Approximation::About),
    ("~", Approximation::About),
    ("≈", Approximation::About),
];

const BOUNDS: [&str; 7] = ["duoi", "khong qua", "toi da", "it nhat", "toi thieu", "<", "≥"];

/// Powers of ten.
const MULTIPLIERS: [(&str, u32); 7] =
    [("nghin", 3), ("ngan", 3), ("trieu", 6), ("tr", 6), ("ty", 9), ("ti", 9), ("tram", 2)];

/// Reads a quantity.
///
/// # Errors
/// [`QuantityDoubt`], wherever more than one meaning is possible.
pub fn parse_quantity(written: &str) -> Result<Quantity, QuantityDoubt> {
    let line = clean_line(written);
    let text = line.trim_end_matches('.');
    if text.is_empty() {
        return Err(QuantityDoubt::Empty);
    }
    let lower = text.to_lowercase();
    let is_exact = lower.starts_with(|c: char| c.is_ascii_digit());
    if !is_exact && BOUNDS.iter().any(|bound| after_word(&lower, bound).is_some()) {
        return Err(QuantityDoubt::Bound);
    }
    let words: &[_] = if is_exact { &[] } else { &WORDS };
    let found = words.iter().find_map(|(word, mark)| Some((after_word(&lower, word)?, *mark)));
    let (rest, approximation) = found.unwrap_or((&lower, Approximation::Exact));
    let (value, rest) = sum(rest)?;
    let unit = unit(rest, text)?;
    Ok(Quantity { value, approximation, unit })
}

/// What follows a word at the beginning, whether or not it is written with its marks.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let end = text.char_indices().nth(word.chars().count()).map_or(text.len(), |(at, _)| at);
    let (head, rest) = text.split_at(end);
    let ends = !word.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphabetic);
    (fold(head) == word && ends).then(|| rest.trim_start())
}

/// One number, or several in falling units as in `1 tỷ 400 triệu`.
fn sum(text: &str) -> Result<(i64, &str), QuantityDoubt> {
    let (mut total, mut unit, mut rest) = term(text)?;
    while rest.starts_with(|c: char| c.is_ascii_digit()) {
        let (value, smaller, after) = term(rest)?;
        if smaller == 0 || smaller >= unit || value >= 10_i64.pow(unit) {
            return Err(QuantityDoubt::Unreadable);
        }
        total = total.checked_add(value).ok_or(QuantityDoubt::TooLarge)?;
        (unit, rest) = (smaller, after);
    }
    Ok((total, rest))
}

/// A number with its multipliers: its value, the power of ten it was written in, and what follows.
fn term(text: &str) -> Result<(i64, u32, &str), QuantityDoubt> {
    let (figure, mut rest) = figure(text);
    if figure.is_empty() {
        let is_negative = text.strip_prefix(['-', '−']).is_some_and(|rest| !self::figure(rest).0.is_empty());
        return Err(if is_negative { QuantityDoubt::Negative } else { QuantityDoubt::Unreadable });
    }
    let mut power = 0;
    while let Some((after, more)) =
        MULTIPLIERS.iter().find_map(|(word, by)| Some((after_word(rest, word)?, by)))
    {
        power += more;
        rest = after;
        if power > 18 {
            return Err(QuantityDoubt::TooLarge);
        }
    }
    let value = if power == 0 { parse_count(figure).map_err(doubt)? } else { multiplied(figure, power)? };
    Ok((value, power, rest))
}

/// The digits at the beginning, their separators between them.
fn figure(text: &str) -> (&str, &str) {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ' '))).unwrap_or(text.len());
    let figure = text[..end].trim_end_matches(['.', ',', ' ']);
    if !figure.starts_with(|c: char| c.is_ascii_digit()) {
        return ("", text);
    }
    (figure, text[figure.len()..].trim_start())
}

fn multiplied(figure: &str, power: u32) -> Result<i64, QuantityDoubt> {
    // Three digits after a comma may be thousands.
    if figure.rsplit_once(',').is_some_and(|(_, decimals)| decimals.len() == 3) {
        return Err(parse_count(figure).err().map_or(QuantityDoubt::Unreadable, doubt));
    }
    let number = parse_decimal(figure).map_err(doubt)?;
    let missing = power.checked_sub(u32::from(number.scale())).ok_or(QuantityDoubt::HasDecimals)?;
    let by = 10_i64.checked_pow(missing).ok_or(QuantityDoubt::TooLarge)?;
    number.units().checked_mul(by).ok_or(QuantityDoubt::TooLarge)
}

fn doubt(error: NumberError) -> QuantityDoubt {
    match error {
        NumberError::Empty => QuantityDoubt::Empty,
        NumberError::EnglishForm { proposal } => QuantityDoubt::EnglishForm { proposal },
        NumberError::HasDecimals | NumberError::TooManyDecimals => QuantityDoubt::HasDecimals,
        NumberError::Negative => QuantityDoubt::Negative,
        NumberError::TooLarge => QuantityDoubt::TooLarge,
        NumberError::NotANumber(_) | NumberError::Malformed => QuantityDoubt::Unreadable,
    }
}

/// What was counted, in the case it was written.
fn unit(rest: &str, whole: &str) -> Result<String, QuantityDoubt> {
    let is_second = |text: &str| text.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let joints = ["-", "–", "den "];
    if joints.iter().any(|joint| rest.strip_prefix(joint).is_some_and(is_second))
        || after_word(rest, "den").is_some_and(is_second)
    {
        return Err(QuantityDoubt::Range);
    }
    if !rest.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'')) || rest.starts_with('-') {
        return Err(QuantityDoubt::Unreadable);
    }
    if matches!(fold(rest).as_str(), "dong" | "d" | "vnd" | "vn dong" | "dong viet nam") {
        return Ok("đồng".to_owned());
    }
    // Lower case may be longer than what it was made of, so the end is counted in characters.
    let count = rest.chars().count();
    let skip = whole.chars().count().saturating_sub(count);
    Ok(whole.chars().skip(skip).collect())
}
