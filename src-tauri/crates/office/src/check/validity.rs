use super::Checker;
use crate::FieldCode;
use chrono::NaiveDate;

/// The days a name, a post or a place stands for; an open end means "always" on that side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Validity {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day, inside.
    pub to: Option<NaiveDate>,
}

impl Checker {
    /// Reads the fields `valid_from` and `valid_to`, in that order in time.
    pub fn validity(&mut self, from: Option<&str>, to: Option<&str>) -> Validity {
        let validity = Validity { from: self.date("valid_from", from), to: self.date("valid_to", to) };
        if validity.from.zip(validity.to).is_some_and(|(from, to)| to < from) {
            self.refuse("valid_to", FieldCode::Before("valid_from"));
        }
        validity
    }
}
