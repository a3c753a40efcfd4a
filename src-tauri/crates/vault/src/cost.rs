//! What deriving a key from a passphrase costs.
//!
//! The figures are fixed and recorded, never measured on the machine: an office made on a fast computer
//! must open on the slowest one. The upper bounds hold for every reader, and are checked before any
//! memory is taken.

use serde::{Deserialize, Serialize};

use crate::error::Bound;

/// Argon2id parameters that are known to be within bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argon2Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Argon2Cost {
    /// What offices are made with: 64 MiB, 3 passes, 1 lane; about 0.2 s on an office laptop.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };

    /// The least that any reader accepts: 8 MiB, 1 pass, 1 lane. For tests.
    pub const LEAST: Self = Self { memory_kib: 8 * 1024, passes: 1, lanes: 1 };

    /// Accepts parameters within bounds: memory 8–256 MiB (in KiB), passes 1–10, lanes 1–4.
    ///
    /// # Errors
    /// The first [`Bound`] that is broken.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, Bound> {
        if !(8 * 1024..=256 * 1024).contains(&memory_kib) {
            return Err(Bound::Memory);
        }
        if !(1..=10).contains(&passes) {
            return Err(Bound::Passes);
        }
        if !(1..=4).contains(&lanes) {
            return Err(Bound::Lanes);
        }
        Ok(Self { memory_kib, passes, lanes })
    }

    /// Memory in KiB.
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes, computed one after another here.
    pub fn lanes(self) -> u32 {
        self.lanes
    }
}

/// The parameters as the key file holds them, not yet believed.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct CostRecord {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl From<Argon2Cost> for CostRecord {
    fn from(cost: Argon2Cost) -> Self {
        Self { memory_kib: cost.memory_kib, passes: cost.passes, lanes: cost.lanes }
    }
}

impl TryFrom<CostRecord> for Argon2Cost {
    type Error = Bound;

    fn try_from(record: CostRecord) -> Result<Self, Bound> {
        Self::new(record.memory_kib, record.passes, record.lanes)
    }
}
