//! Works for tests, and what the scorer says of two of them.

use chrono::NaiveDate;
use overlap::{Gate, Index, Match, Scorer, When, Work};

pub(crate) fn scorer() -> Scorer {
    Scorer::shipped().expect("the shipped tables can be read")
}

pub(crate) fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").expect("a day in a test")
}

/// A directive issued on this day, in any precision.
pub(crate) fn issued(text: &str, date: &str) -> Work {
    Work { date: When::parse(date), ..Work::directive(text) }
}

/// The same work from this organisation.
pub(crate) fn by(organisation: &str, work: Work) -> Work {
    Work { organisation: Some(organisation.to_owned()), ..work }
}

/// The same work with this deadline.
pub(crate) fn due(date: &str, work: Work) -> Work {
    Work { due: Some(day(date)), ..work }
}

/// What a scorer says of two works in an office that has only these.
pub(crate) fn compare_with(scorer: &Scorer, a: &Work, b: &Work) -> Result<Match, Gate> {
    let mut index = Index::default();
    index.add("a", a, scorer);
    index.add("b", b, scorer);
    scorer.compare(&scorer.read(a), &scorer.read(b), &index.frequencies())
}

/// What the shipped scorer says.
pub(crate) fn compare(a: &Work, b: &Work) -> Result<Match, Gate> {
    compare_with(&scorer(), a, b)
}

/// Two letters of two organisations about one campaign, ten days apart.
pub(crate) fn campaign_pair() -> (Work, Work) {
    let front = issued("V/v ra quân \"Ngày hội trồng cây\" tại các khu phố năm 2023", "2023-02-01");
    let women = issued("Kế hoạch hưởng ứng \"Ngày hội trồng cây\" năm 2023 trong các chi hội", "2023-02-11");
    (by("MTTQ", due("2023-03-01", front)), by("LHPN", due("2023-03-05", women)))
}
