use office::register::{RegisterColumn as C, RegisterKind};
use paper::{Align, Column};

use super::{P, RegisterWords};

/// The head of a column and its part of the width, which is about its millimetres on an A4 sheet on its side.
pub(in crate::register) fn column(kind: RegisterKind, words: &RegisterWords, column: C) -> Column {
    let is_out = kind == RegisterKind::Out;
    let (phrase, share, align) = match column {
        C::ArrivedOn => (P::ArrivedOn, 23, Align::Center),
        C::ArrivalNumber => (P::ArrivalNumber, 13, Align::Center),
        C::Issuer => (P::Issuer, 28, Align::Left),
        C::Symbol if is_out => (P::OutSymbol, 30, Align::Left),
        C::Symbol => (P::Symbol, 32, Align::Left),
        C::DocumentDate if is_out => (P::OutDocumentDate, 24, Align::Center),
        C::DocumentDate => (P::DocumentDate, 23, Align::Center),
        C::Abstract if is_out => (P::OutAbstract, 48, Align::Left),
        C::Abstract => (P::Abstract, 52, Align::Left),
        C::Receiver => (P::Receiver, 33, Align::Left),
        C::HandedOverOn => (P::HandedOverOn, 23, Align::Center),
        C::Signature => (P::Signature, 14, Align::Left),
        C::Note => (P::Note, 19, Align::Left),
        C::Signer => (P::Signer, 26, Align::Left),
        C::Recipients => (P::Recipients, 34, Align::Left),
        C::FileCopy => (P::FileCopy, 22, Align::Left),
        C::Copies => (P::Copies, 14, Align::Center),
        C::Document => (P::Document, 76, Align::Left),
        C::Deadline if kind == RegisterKind::Follow => (P::Deadline, 24, Align::Center),
        C::Deadline => (P::AddedDeadline, 23, Align::Center),
        C::Progress => (P::Progress, 46, Align::Left),
        C::Reply => (P::Reply, 30, Align::Left),
        C::Urgency => (P::Urgency, 20, Align::Center),
        C::File => (P::File, 20, Align::Left),
    };
    Column::new(words.plain(phrase), share, align)
}
