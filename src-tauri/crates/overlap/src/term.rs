//! Words as numbers, so that fifty thousand abstracts stay small and quick to compare.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A folded word, or a run of them, by its 64-bit FNV-1a hash: the same on every machine and in every run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Term(u64);

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

impl Term {
    /// No word at all: it stands between passages and is like nothing, not even itself.
    pub(crate) const BREAK: Self = Self(0);

    /// The term of one folded word.
    pub(crate) fn word(folded: &str) -> Self {
        Self(folded.bytes().fold(OFFSET, mix))
    }

    /// The term of several in this order.
    pub(crate) fn run(parts: impl IntoIterator<Item = Self>) -> Self {
        Self(parts.into_iter().fold(OFFSET, |hash, part| part.0.to_le_bytes().into_iter().fold(hash, mix)))
    }

    /// The hash itself, as it is kept with an answer.
    pub(crate) fn number(self) -> u64 {
        self.0
    }
}

fn mix(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(PRIME)
}

/// Terms are hashes already; hashing them again would only cost time.
#[derive(Default)]
pub(crate) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().copied().fold(self.0, mix);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

pub(crate) type TermMap<V> = HashMap<Term, V, BuildHasherDefault<AsIs>>;
