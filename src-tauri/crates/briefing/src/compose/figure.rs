//! Numbers on their way into a sentence: each is registered with its source, and an override takes its place.

use office::period::Bounds;
use office::{Mark, Quantity};

use crate::facts::{Counted, Named, Record};
use crate::template::{Phrase, Slots};
use crate::{Figure, Run, Source};

use super::draft::Draft;

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A whole number: `13.100`.
    Count,
    /// A number with decimals: `92,4`.
    Decimal(u8),
    /// A sum in đồng, with its unit: `747 triệu đồng`.
    Money,
    /// A part of a whole: `104/104`.
    OutOf(i64),
}

/// A number with everything that must be known about it.
pub(super) struct Spec<'s> {
    pub(super) key: String,
    pub(super) quantity: Quantity,
    pub(super) form: Form,
    pub(super) unit: String,
    pub(super) what: String,
    pub(super) span: Bounds,
    pub(super) records: &'s [Record],
}

/// A count of the period in its unit, silent when there is none.
pub(super) fn counted(draft: &mut Draft<'_>, key: &str, counted: &Counted, unit: Phrase) -> Vec<Run> {
    let unit = draft.word(unit);
    draft.some(Spec {
        key: key.to_owned(),
        quantity: counted.quantity,
        form: Form::Count,
        what: unit.clone(),
        unit,
        span: draft.facts.period.bounds,
        records: &counted.records,
    })
}

/// The same of one kind, which its source is called by.
pub(super) fn of_kind(draft: &mut Draft<'_>, key: &str, kind: &Named, unit: Phrase) -> Vec<Run> {
    let unit = draft.word(unit);
    draft.some(Spec {
        key: key.to_owned(),
        quantity: kind.count.quantity,
        form: Form::Count,
        what: text::lower_first(&kind.name),
        unit,
        span: draft.facts.period.bounds,
        records: &kind.count.records,
    })
}

impl Draft<'_> {
    /// Registers a number and gives the run that prints it.
    pub(super) fn figure(&mut self, spec: Spec<'_>) -> Vec<Run> {
        let typed = self.edits.overrides.get(&spec.key);
        let drafted = spec.quantity;
        let printed = typed.map_or(drafted, |typed| Quantity { value: typed.value, mark: typed.mark });
        let figure = Figure {
            value: printed.value,
            mark: printed.mark,
            decimals: if let Form::Decimal(decimals) = spec.form { decimals } else { 0 },
            unit: spec.unit,
            shown: self.shown(printed, spec.form),
            drafted: drafted.value,
            drafted_mark: drafted.mark,
            overridden: typed.is_some(),
            drafted_changed: typed.is_some_and(|typed| typed.drafted != drafted.value),
            source: Source {
                what: spec.what,
                from: spec.span.from,
                to: spec.span.to,
                records: spec.records.to_vec(),
            },
            key: spec.key,
        };
        let run = Run {
            text: figure.shown.clone(),
            figure: Some(figure.key.clone()),
            overridden: figure.overridden,
        };
        self.figures.insert(figure.key.clone(), figure);
        vec![run]
    }

    /// The same, but nothing where the printed number is zero.
    pub(super) fn some(&mut self, spec: Spec<'_>) -> Vec<Run> {
        let key = spec.key.clone();
        let runs = self.figure(spec);
        if self.printed(&key).value == 0 { Vec::new() } else { runs }
    }

    /// What a registered figure prints, its override applied.
    pub(super) fn printed(&self, key: &str) -> Quantity {
        let quantity = |figure: &Figure| Quantity { value: figure.value, mark: figure.mark };
        self.figures.get(key).map(quantity).unwrap_or_default()
    }

    fn shown(&self, quantity: Quantity, form: Form) -> String {
        let bare = match form {
            Form::Count => text::number(quantity.value),
            Form::Decimal(decimals) => text::Decimal::new(quantity.value, decimals).to_string(),
            Form::Money => text::money(quantity.value).replace(' ', "\u{a0}"),
            Form::OutOf(all) => format!("{}/{}", text::number(quantity.value), text::number(all)),
        };
        let phrase = match quantity.mark {
            Mark::Exact => return bare,
            Mark::Over => Phrase::MarkOver,
            Mark::Nearly => Phrase::MarkNearly,
            Mark::About => Phrase::MarkAbout,
        };
        self.words(phrase, Slots::default().text("value", bare))
    }
}
