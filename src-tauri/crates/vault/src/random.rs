//! Where keys, salts and nonces get their bytes.
//!
//! A trait, so that tests can repeat a run and so that only a host decides to use the real source.

/// A source of unpredictable bytes.
pub trait Random {
    /// Fills the whole slice.
    ///
    /// # Errors
    /// [`NoRandomness`] when the source cannot deliver; the slice must then not be used.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// The source of randomness failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gives no randomness")]
pub struct NoRandomness;

/// The operating system's random source. Only hosts construct it.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsRandom;

impl Random for OsRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

/// A fixed number of fresh bytes, for salts and nonces.
pub(crate) fn fresh<const N: usize>(random: &mut dyn Random) -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    random.fill(&mut bytes)?;
    Ok(bytes)
}

/// A number below `limit`, each equally likely; zero when `limit` is zero.
pub(crate) fn below(random: &mut dyn Random, limit: u32) -> Result<u32, NoRandomness> {
    if limit == 0 {
        return Ok(0);
    }
    // Values past the last whole multiple are drawn again: a plain remainder would favour small ones.
    let whole = u32::MAX - u32::MAX % limit;
    loop {
        let drawn = u32::from_le_bytes(fresh(random)?);
        if drawn < whole {
            return Ok(drawn % limit);
        }
    }
}
