use crate::random::NoRandomness;

/// Why a package was not made, or is not taken for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    /// Some other file.
    #[error("not a package")]
    NotAPackage,
    /// Larger than any package may be.
    #[error("larger than {0} bytes")]
    TooLarge(usize),
    /// Sealed for another office, or the part that says for whom was changed.
    #[error("not sealed for this office")]
    NotForUs,
    /// Cut, extended or changed since it was sealed.
    #[error("not what was sealed")]
    Damaged,
    /// A newer program made it.
    #[error("needs reader version {0}")]
    Newer(u32),
    /// The signature is not one of the key that is named as the sender's.
    #[error("the signature does not hold")]
    BadSignature,
    /// The source of randomness failed.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// The cipher refused its input, or a partner's key is none. Never expected of a card that was read.
    #[error("internal cryptographic failure")]
    Crypto,
}
