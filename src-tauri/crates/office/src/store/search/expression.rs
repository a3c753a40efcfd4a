//! What was typed, as the index is asked for it. Every word is quoted, so that nothing typed is taken for an operator.

use super::marks;
use super::rank::Named;
use super::reading::{End, Typed, Unit, Wanted};

impl Typed {
    /// The expression that finds every record with all that was typed, or with a symbol that begins so.
    pub(crate) fn expression(&self) -> String {
        let units: Vec<String> = self.units.iter().map(Unit::expression).collect();
        let all = units.join(" AND ");
        match &self.symbol {
            Some(symbol) => format!("({all}) OR {}", beginning(&marks::symbol(symbol))),
            None => all,
        }
    }

    /// Expressions that find the records called so, by this symbol, this number, or of this day; the surest first.
    pub(super) fn identities(&self) -> Vec<(Named, String)> {
        match (&self.symbol, self.units.as_slice()) {
            (Some(symbol), _) => vec![
                (Named::Exactly, quoted(&marks::symbol(symbol))),
                (Named::Partly, beginning(&marks::symbol(symbol))),
            ],
            (None, [Unit::Word(word)]) if word.is_number() => vec![
                (Named::Exactly, quoted(&marks::number(&word.folded))),
                (Named::Partly, quoted(&marks::symbol_number(&word.folded))),
            ],
            (None, [Unit::Date { key, .. }]) => vec![(Named::Exactly, beginning(&marks::date(key)))],
            _ => Vec::new(),
        }
    }
}

impl Unit {
    fn expression(&self) -> String {
        match self {
            Self::Word(word) => format!("({})", word.expression()),
            Self::Date { written, key } => {
                format!("({} OR {})", quoted(&written.join(" ")), beginning(&marks::date(key)))
            }
        }
    }
}

impl Wanted {
    fn expression(&self) -> String {
        let mut ways = vec![ended(&self.folded, self.end)];
        if let [first @ .., last] = self.parts.as_slice() {
            let parts: Vec<String> = first.iter().map(|part| quoted(part)).collect();
            ways.push(format!("({} AND {})", parts.join(" AND "), ended(last, self.end)));
        }
        if self.is_number() {
            ways.push(quoted(&marks::number(&self.folded)));
            ways.push(quoted(&marks::symbol_number(&self.folded)));
        }
        ways.join(" OR ")
    }
}

fn ended(word: &str, end: End) -> String {
    if end == End::Open { beginning(word) } else { quoted(word) }
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

fn beginning(word: &str) -> String {
    format!("\"{word}\"*")
}
