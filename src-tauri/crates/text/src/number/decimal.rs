//! A fixed-point number.

use std::fmt;

/// A number as `units` of ten to the power of minus `scale`: 12,5 is 125 units at scale 1.
///
/// Trailing zeros are dropped when it is made, so equal numbers are equal values: 1,50 is 1,5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    units: i64,
    scale: u8,
}

impl Decimal {
    /// The number `units / 10^scale`.
    pub fn new(units: i64, scale: u8) -> Self {
        let mut number = Self { units, scale };
        while number.scale > 0 && number.units % 10 == 0 {
            number.units /= 10;
            number.scale -= 1;
        }
        number
    }

    /// The digits without the comma, signed.
    pub fn units(self) -> i64 {
        self.units
    }

    /// How many of the digits stand after the comma; the fewest that lose nothing.
    pub fn scale(self) -> u8 {
        self.scale
    }

    /// The units at a given scale, for columns that hold a fixed number of decimals. Nothing when digits
    /// would be lost or the result does not fit.
    pub fn units_at(self, scale: u8) -> Option<i64> {
        let missing = scale.checked_sub(self.scale)?;
        if self.units == 0 {
            return Some(0);
        }
        self.units.checked_mul(10_i64.checked_pow(missing.into())?)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::decimal(self.units, self.scale))
    }
}
