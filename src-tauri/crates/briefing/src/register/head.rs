use office::register::{RegisterColumn, RegisterColumns, RegisterKind};
use serde::Serialize;

use super::RegisterWords;
use super::compose::column;

/// The head of a register as it is printed, with the columns it could have besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RegisterHead {
    /// Which register.
    pub register: RegisterKind,
    /// Its columns, left to right; one that is not printed stands where it would be.
    pub columns: Vec<HeadColumn>,
}

/// A column of a register's head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HeadColumn {
    /// Which column.
    pub column: RegisterColumn,
    /// What stands over it on paper.
    pub title: String,
    /// Its part of the width, in proportion to the sum of the parts that are printed.
    pub share: u16,
    /// Whether the norm has it.
    pub is_norm: bool,
    /// Whether it is printed.
    pub is_printed: bool,
}

/// The head of a register under a choice of columns.
pub fn register_head(kind: RegisterKind, chosen: &RegisterColumns, words: &RegisterWords) -> RegisterHead {
    let (printed, norms) = (chosen.of(kind), kind.columns());
    let columns = standing(kind, &printed).into_iter().map(|which| {
        let paper::Column { header: title, share, .. } = column(kind, words, which);
        let (is_norm, is_printed) = (norms.contains(&which), printed.contains(&which));
        HeadColumn { column: which, title, share, is_norm, is_printed }
    });
    RegisterHead { register: kind, columns: columns.collect() }
}

/// The printed columns in their order; each of the others stands before the first printed one that usually follows it.
fn standing(kind: RegisterKind, printed: &[RegisterColumn]) -> Vec<RegisterColumn> {
    let mut standing = printed.to_vec();
    let usual = kind.choosable();
    for (at, missing) in usual.iter().enumerate().filter(|(_, column)| !printed.contains(column)) {
        let place = standing.iter().position(|column| usual[at + 1..].contains(column));
        standing.insert(place.unwrap_or(standing.len()), *missing);
    }
    standing
}

#[cfg(test)]
mod tests {
    use super::*;
    use office::register::RegisterColumn as C;

    fn printed(chosen: &RegisterColumns) -> Vec<C> {
        let words =
            RegisterWords::load(include_str!("../../../../../assets/templates/register/phrases.json"));
        let head = register_head(RegisterKind::Follow, chosen, &words.expect("the phrases"));
        head.columns.into_iter().filter(|column| column.is_printed).map(|column| column.column).collect()
    }

    #[test]
    fn without_a_choice_the_head_is_the_norms() {
        assert_eq!(printed(&RegisterColumns::default()), RegisterKind::Follow.columns(), "its seven columns");
        for kind in RegisterKind::ALL {
            assert_eq!(standing(kind, &kind.columns()), kind.choosable(), "the others stand between");
        }
    }

    #[test]
    fn a_chosen_order_stays() {
        let following = vec![C::Note, C::Document, C::ArrivalNumber];
        let chosen = RegisterColumns { following: following.clone(), ..RegisterColumns::default() };
        assert_eq!(printed(&chosen), following, "as the office wants it");
        let all = standing(RegisterKind::Follow, &following);
        assert_eq!(all.len(), RegisterKind::Follow.choosable().len(), "every other can be added");
    }
}
