//! Opening figures and indicators.
