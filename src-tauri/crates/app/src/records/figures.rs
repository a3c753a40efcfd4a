use super::verbs::{record, whole};
use office::figures::{
    IndicatorInput, IndicatorSheet, IndicatorView, OpeningFigure, OpeningFigureInput, OpeningFigureView,
    get_indicator, indicators, opening_figures, remove_indicator, remove_opening_figure, save_indicator,
    save_opening_figure,
};
use office::{IndicatorId, OpeningFigureId};
use serde_json::{Map, Value};

record! {
    /// What was counted on paper before the office began here. There are few: they come all at once.
    OpeningFigures: OpeningFigureId, OpeningFigureInput => OpeningFigure, OpeningFigureView,
    save: save_opening_figure,
    get: |view, id, _| view.get(id),
    list: |view, _, _| opening_figures(view).map(whole),
    remove: remove_opening_figure
}

record! {
    /// Indicators with their targets. There are few: they come all at once.
    Indicators: IndicatorId, IndicatorInput => IndicatorSheet, IndicatorView,
    save: save_indicator,
    get: |view, id, _| get_indicator(view, id),
    list: |view, _, _| indicators(view).map(whole),
    remove: remove_indicator,
    as_typed: decimals_as_typed
}

/// A target is stored in its last decimal place (82,5 as 825); a form sends it with its comma.
fn decimals_as_typed(shown: &mut Map<String, Value>) {
    let decimals =
        shown.get("decimals").and_then(Value::as_u64).and_then(|decimals| u8::try_from(decimals).ok());
    for target in shown.get_mut("targets").and_then(Value::as_array_mut).into_iter().flatten() {
        let units = target["value"].as_i64().unwrap_or_default();
        target["value"] = text::decimal(units, decimals.unwrap_or_default()).into();
    }
}
