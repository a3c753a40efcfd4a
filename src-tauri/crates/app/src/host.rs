use crate::entropy::entropy;
use chrono::{Local, NaiveDate, NaiveDateTime};
use office::Entropy;
use vault::{Files, NoRandomness, OsFiles, OsRandom, Random};

/// What a use-case needs of the machine: the clock, randomness and files. Tests bring their own.
pub trait Host: Random + Send {
    /// The local time.
    fn now(&self) -> NaiveDateTime;

    /// The file system.
    fn files(&self) -> Box<dyn Files>;

    /// Random bytes for the ids of records.
    ///
    /// # Errors
    /// [`NoRandomness`] when the source cannot deliver.
    fn ids(&mut self) -> Result<Box<dyn Entropy>, NoRandomness> {
        entropy(self)
    }
}

/// The machine itself. Only hosts construct it.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemHost {
    /// Stands for today's date when given.
    pub today: Option<NaiveDate>,
}

impl Host for SystemHost {
    fn now(&self) -> NaiveDateTime {
        let now = Local::now().naive_local();
        self.today.map_or(now, |today| today.and_time(now.time()))
    }

    fn files(&self) -> Box<dyn Files> {
        Box::new(OsFiles)
    }
}

impl Random for SystemHost {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        OsRandom.fill(bytes)
    }
}
