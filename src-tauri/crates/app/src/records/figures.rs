use super::verbs::{record, whole};
use office::figures::{
    IndicatorInput, IndicatorView, OpeningFigure, OpeningFigureInput, OpeningFigureView, get_indicator,
    indicators, opening_figures, remove_indicator, remove_opening_figure, save_indicator,
    save_opening_figure,
};
use office::{IndicatorId, OpeningFigureId};

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
    Indicators: IndicatorId, IndicatorInput => IndicatorView, IndicatorView,
    save: save_indicator,
    get: |view, id, _| get_indicator(view, id),
    list: |view, _, _| indicators(view).map(whole),
    remove: remove_indicator
}
