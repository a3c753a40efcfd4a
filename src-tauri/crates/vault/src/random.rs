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

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(u8);

    impl Random for Counting {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
            bytes.fill(self.0);
            self.0 = self.0.wrapping_sub(1);
            Ok(())
        }
    }

    #[test]
    fn a_drawn_number_is_below_its_limit() {
        let check = |first: u8, limit: u32, expected: u32| {
            let drawn = below(&mut Counting(first), limit).unwrap();
            assert_eq!(drawn, expected, "the first draw is 0x{first:02x} repeated, the limit {limit}");
        };
        check(0x00, 14, 0);
        check(0x01, 14, 0x0101_0101 % 14);
        check(0x01, 1, 0);
        check(0x01, 0, 0);
        // 0xffffffff lies past the last whole multiple of 14 and is drawn again.
        check(0xff, 14, 0xfefe_fefe % 14);
    }

    #[test]
    fn the_system_fills_the_whole_slice() {
        let drawn: [u8; 64] = fresh(&mut OsRandom).unwrap();
        assert!(drawn[32..] != [0; 32], "the second half must be filled, too");
    }
}
