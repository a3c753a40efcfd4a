//! The one chart offices print: horizontal bars with their figures beside them.

use super::{Align, Anchor, Cell, Column, Row, Table};

/// A figure to draw and the words that print it (`13.100`, `trên 170`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The length of the bar, in the chart's unit.
    pub value: u64,
    /// The figure as it is printed.
    pub shown: String,
}

/// One organisation's bar, with the earlier period's where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Whose figure it is.
    pub label: String,
    /// This period.
    pub current: Reading,
    /// The period compared with.
    pub previous: Option<Reading>,
}

/// What the two shades of bar mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legend {
    /// Name of this period.
    pub current: String,
    /// Name of the period compared with.
    pub previous: String,
}

/// Horizontal bars by organisation. Shades differ in lightness and pattern, never in colour alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarChart {
    /// Printed bold and centred above the bars.
    pub caption: String,
    /// What the chart says, for a reader who cannot see it.
    pub alt: String,
    /// Head of the label column in the Word copy's table, such as `Tổ chức`.
    pub label_header: String,
    /// Head of the figure column in the Word copy's table, such as `Lượt người`.
    pub value_header: String,
    /// The bars, top to bottom.
    pub bars: Vec<Bar>,
    /// The legend, wanted where a bar has an earlier figure.
    pub legend: Option<Legend>,
    /// Where the window may jump.
    pub anchor: Option<Anchor>,
}

impl BarChart {
    /// The same figures as a table, for a copy that must stay editable.
    pub fn as_table(&self) -> Table {
        let mut columns = vec![
            Column::new(&self.label_header, 50, Align::Left),
            Column::new(&self.value_header, 25, Align::Right),
        ];
        if let Some(legend) = &self.legend {
            columns[1] = Column::new(&legend.current, 25, Align::Right).under(&self.value_header);
            columns.push(Column::new(&legend.previous, 25, Align::Right).under(&self.value_header));
        }
        let row = |bar: &Bar| {
            let previous = bar.previous.as_ref().map_or("", |reading| reading.shown.as_str());
            let figures = [bar.current.shown.as_str(), previous].map(Cell::number);
            let label = [Cell::text(&bar.label)];
            Row::plain(label.into_iter().chain(figures).take(columns.len()).collect())
        };
        Table {
            caption: Some(self.caption.clone()),
            rows: self.bars.iter().map(row).collect(),
            anchor: self.anchor.clone(),
            columns,
            ..Table::default()
        }
    }
}
