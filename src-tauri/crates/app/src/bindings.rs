//! The window's TypeScript, made from the types of requests and responses so that the two cannot drift apart.

#[cfg(feature = "ts")]
pub use export::export;
#[cfg(feature = "ts")]
pub(crate) use export::{Bindings, Typed};

/// A type the window may know. Without the feature every type will do and nothing is written.
#[cfg(not(feature = "ts"))]
pub(crate) trait Typed {}

#[cfg(not(feature = "ts"))]
impl<T> Typed for T {}

#[cfg(feature = "ts")]
mod export;
