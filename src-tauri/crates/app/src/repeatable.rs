use crate::Host;
use chrono::NaiveDateTime;
use office::Entropy;
use vault::{Files, NoRandomness, Random};

/// A host whose clock stands still and whose ids count upwards; keys are as random as ever.
pub(crate) struct RepeatableHost {
    host: Box<dyn Host>,
    now: NaiveDateTime,
}

impl RepeatableHost {
    /// The host, with its clock stopped.
    pub(crate) fn new(host: Box<dyn Host>, now: NaiveDateTime) -> Self {
        Self { host, now }
    }
}

impl Host for RepeatableHost {
    fn now(&self) -> NaiveDateTime {
        self.now
    }

    fn files(&self) -> Box<dyn Files> {
        self.host.files()
    }

    fn ids(&mut self) -> std::result::Result<Box<dyn Entropy>, NoRandomness> {
        Ok(Box::new(Counter(0)))
    }
}

impl Random for RepeatableHost {
    fn fill(&mut self, bytes: &mut [u8]) -> std::result::Result<(), NoRandomness> {
        self.host.fill(bytes)
    }
}

/// Bytes that count upwards, so that records keep the order they were made in.
struct Counter(u64);

impl Entropy for Counter {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0 += 1;
        bytes.fill(0);
        for (byte, count) in bytes.iter_mut().rev().zip(self.0.to_le_bytes()) {
            *byte = count;
        }
    }
}
