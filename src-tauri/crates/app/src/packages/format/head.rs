use chrono::NaiveDate;
use office::package::Shipment;
use serde::{Deserialize, Serialize};

pub(super) const FORMAT: &str = "giaoban-package";
/// The version written here, and the newest that is read here.
pub(super) const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packages) struct Head {
    format: String,
    version: u32,
    pub(in crate::packages) from: Sender,
    /// The id of the office it is for.
    pub(in crate::packages) to: String,
    pub(in crate::packages) number: i64,
    pub(in crate::packages) period: Period,
    pub(in crate::packages) made_on: NaiveDate,
    counts: Counts,
}

/// Who made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packages) struct Sender {
    /// The id of the office.
    pub(in crate::packages) office: String,
    /// What it called itself on that day.
    pub(in crate::packages) name: String,
}

/// The days it speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packages) struct Period {
    pub(in crate::packages) from: NaiveDate,
    pub(in crate::packages) to: NaiveDate,
}

/// How many records of each kind follow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Counts {
    organisations: usize,
    tasks: usize,
    activities: usize,
    documents: usize,
}

/// As much of a first line as every version has.
#[derive(Deserialize)]
pub(super) struct Versioned {
    pub(super) format: String,
    pub(super) version: u32,
}

impl Counts {
    pub(super) fn of(shipment: &Shipment) -> Self {
        Self {
            organisations: shipment.organisations.len(),
            tasks: shipment.tasks.len(),
            activities: shipment.activities.len(),
            documents: shipment.documents.len(),
        }
    }
}

impl Head {
    /// What a shipment is: from whom, for whom, its number and days.
    pub(in crate::packages) fn new(
        from: Sender,
        to: String,
        number: i64,
        (period, made_on): (Period, NaiveDate),
        shipment: &Shipment,
    ) -> Self {
        let (format, counts) = (FORMAT.to_owned(), Counts::of(shipment));
        Self { format, version: VERSION, from, to, number, period, made_on, counts }
    }

    /// Whether it says of itself what can be, and of the records what is.
    pub(super) fn fits(&self, shipment: &Shipment) -> bool {
        self.counts == Counts::of(shipment)
    }

    /// Whether its number and its days are such as this program gives.
    pub(super) fn is_sane(&self) -> bool {
        self.number > 0 && self.period.from <= self.period.to && text::length(&self.from.name) <= 500
    }
}
