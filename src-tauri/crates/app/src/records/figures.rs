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
    list: |view, query, _| Ok(whole(opening_figures(view)?, query, opening_texts)),
    remove: remove_opening_figure
}

record! {
    /// Indicators with their targets. There are few: they come all at once.
    Indicators: IndicatorId, IndicatorInput => IndicatorSheet, IndicatorView,
    save: save_indicator,
    get: |view, id, _| get_indicator(view, id),
    list: |view, query, _| Ok(whole(indicators(view)?, query, |shown| vec![&shown.indicator.name])),
    remove: remove_indicator,
    as_typed: decimals_as_typed
}

/// What of an opening figure is found by typing: all its names.
fn opening_texts(shown: &OpeningFigureView) -> Vec<&str> {
    let names = [&shown.kind_name, &shown.organisation_name, &shown.subcommittee_name];
    let names = names.into_iter().flatten().map(String::as_str);
    [shown.figure.label.as_str(), shown.figure.series.as_str()].into_iter().chain(names).collect()
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
