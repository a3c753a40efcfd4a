//! The office's dated profile.
