use super::{Checker, LINE, MOST, TEXT};
use crate::{CountInput, FieldCode};
use chrono::{NaiveDate, NaiveTime};
use text::{DateError, NumberError};

impl Checker {
    /// A single line that must be filled in.
    pub fn required_line(&mut self, field: &str, typed: &str) -> String {
        let line = self.line(field, typed);
        if line.is_empty() {
            self.refuse(field, FieldCode::Missing);
        }
        line
    }

    /// A single line that may stay empty.
    pub fn line(&mut self, field: &str, typed: &str) -> String {
        let line = text::clean_line(typed);
        self.carried(field, &line, LINE);
        line
    }

    /// A text of several lines that must be filled in.
    pub fn required_text(&mut self, field: &str, typed: &str) -> String {
        let cleaned = self.text(field, typed);
        if cleaned.is_empty() {
            self.refuse(field, FieldCode::Missing);
        }
        cleaned
    }

    /// A text of several lines that may stay empty.
    pub fn text(&mut self, field: &str, typed: &str) -> String {
        let cleaned = text::clean_text(typed);
        self.carried(field, &cleaned, TEXT);
        cleaned
    }

    fn carried(&mut self, field: &str, cleaned: &str, max: usize) {
        if text::length(cleaned) > max {
            self.refuse(field, FieldCode::TooLong { max });
        } else if text::control_character(cleaned).is_some() {
            self.refuse(field, FieldCode::ControlCharacter);
        } else if let Some(character) = text::unprintable(cleaned) {
            self.refuse(field, FieldCode::Unprintable(character));
        }
    }

    /// A date that must be filled in; `None` only after a refusal.
    pub fn required_date(&mut self, field: &str, typed: Option<&str>) -> Option<NaiveDate> {
        if typed.is_none_or(|typed| typed.trim().is_empty()) {
            self.refuse(field, FieldCode::Missing);
            return None;
        }
        self.date(field, typed)
    }

    /// A date that may stay empty.
    pub fn date(&mut self, field: &str, typed: Option<&str>) -> Option<NaiveDate> {
        let typed = typed?.trim();
        if typed.is_empty() {
            return None;
        }
        match text::parse_date(typed, self.today) {
            Ok(day) => Some(day),
            Err(error) => {
                self.refuse(field, date_code(&error));
                None
            }
        }
    }

    /// A time of day such as `7:30`, `07h30` or `14 giờ`; may stay empty. Kept as `HH:MM`.
    pub fn time(&mut self, field: &str, typed: Option<&str>) -> Option<String> {
        let typed = typed?.trim().to_lowercase();
        if typed.is_empty() {
            return None;
        }
        let plain = typed.replace("giờ", ":").replace("phút", "").replace(['h', 'g'], ":").replace(' ', "");
        let (hour, minute) = plain.split_once(':').unwrap_or((&plain, ""));
        let minute = if minute.is_empty() { Ok(0) } else { minute.parse() };
        let time = match (hour.parse(), minute) {
            (Ok(hour), Ok(minute)) => NaiveTime::from_hms_opt(hour, minute, 0),
            _ => None,
        };
        if time.is_none() {
            self.refuse(field, FieldCode::NotATime);
        }
        time.map(|time| time.format("%H:%M").to_string())
    }

    /// A whole number from 0 to [`MOST`]; may stay empty.
    pub fn count(&mut self, field: &str, typed: Option<&CountInput>) -> Option<i64> {
        self.count_up_to(field, typed, MOST)
    }

    /// A whole number from 0 to `max`; may stay empty.
    pub fn count_up_to(&mut self, field: &str, typed: Option<&CountInput>, max: i64) -> Option<i64> {
        let read = match typed? {
            CountInput::Whole(value) => Ok(*value),
            CountInput::Fraction(_) => Err(FieldCode::NotWhole),
            CountInput::Text(typed) if typed.trim().is_empty() => return None,
            CountInput::Text(typed) => text::parse_count(typed).map_err(|error| number_code(&error, max)),
        };
        let refused = match read {
            Ok(value) if value < 0 => FieldCode::Negative,
            Ok(value) if value > max => FieldCode::TooLarge { max },
            Ok(value) => return Some(value),
            Err(code) => code,
        };
        self.refuse(field, refused);
        None
    }
}

fn date_code(error: &DateError) -> FieldCode {
    match error {
        DateError::NoSuchDay { .. } => FieldCode::NoSuchDay,
        DateError::TwoDigitYear { proposal } => FieldCode::TwoDigitYear(*proposal),
        DateError::OutOfRange { .. } => FieldCode::DateOutOfRange,
        _ => FieldCode::NotADate,
    }
}

fn number_code(error: &NumberError, max: i64) -> FieldCode {
    match error {
        NumberError::EnglishForm { .. } => FieldCode::ForeignNumber,
        NumberError::HasDecimals => FieldCode::NotWhole,
        NumberError::Negative => FieldCode::Negative,
        NumberError::TooLarge => FieldCode::TooLarge { max },
        _ => FieldCode::NotANumber,
    }
}
