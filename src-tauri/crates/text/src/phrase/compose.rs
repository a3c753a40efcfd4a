//! A document's number and symbol put together, the way [`super::parse_symbol`] takes it apart (norms A.7).

/// How a family of papers joins number, type and issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolStyle {
    /// `12-BC/HU`: the Party and the Youth Union.
    Party,
    /// `12/BC-MTTQ-BTT`: the state and the Front.
    State,
}

/// What stands after the number: `-BC/HU` or `/BC-UBND`. A paper whose type has no abbreviation, such as a công văn of
/// the state family, names its issuer alone: `/UBND-VP`.
#[must_use]
pub fn symbol_rest(style: SymbolStyle, kind: &str, issuer: &str) -> String {
    match (style, kind) {
        (_, "") => format!("/{issuer}"),
        (SymbolStyle::Party, kind) => format!("-{kind}/{issuer}"),
        (SymbolStyle::State, kind) => format!("/{kind}-{issuer}"),
    }
}

/// The number and symbol; a number below ten is written with a leading nought (norms A.2, component 3).
#[must_use]
pub fn compose_symbol(number: i64, style: SymbolStyle, kind: &str, issuer: &str) -> String {
    format!("{number:02}{}", symbol_rest(style, kind, issuer))
}
