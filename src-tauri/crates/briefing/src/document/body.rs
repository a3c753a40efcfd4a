//! Sections and blocks in the shapes `paper` prints.

use paper::{
    Align, Anchor, BarChart, Heading, Legend, Level, List, ListItem, Marker, Paragraph, Reading, Row, Span,
};

use crate::{Bar, Block, Chart, ColumnAlign, Composed, ParagraphKind, Run, Section, Table};

/// The body. A section without a number has nothing to print, and its heading is left out.
pub(super) fn sections(composed: &Composed) -> Vec<paper::Block> {
    let printed = composed.sections.iter().filter(|section| section.number.is_some());
    let each = |section: &Section| {
        let mut all = vec![heading(section)];
        all.extend(blocks(composed, &section.blocks));
        all
    };
    printed.flat_map(each).collect()
}

fn heading(section: &Section) -> paper::Block {
    let level = match section.level {
        1 => Level::One,
        2 => Level::Two,
        _ => Level::Three,
    };
    paper::Block::Heading(Heading {
        level,
        number: section.number.clone(),
        text: section.title.clone(),
        anchor: Some(Anchor(section.anchor.clone())),
    })
}

/// The blocks that print something.
pub(super) fn blocks(composed: &Composed, blocks: &[Block]) -> Vec<paper::Block> {
    let printed = blocks.iter().filter(|block| block.is_printed());
    let each = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraphs(paragraph),
        Block::Table(table) => vec![paper::Block::Table(paper_table(table))],
        Block::Chart(chart) => vec![paper::Block::Chart(paper_chart(composed, chart))],
    };
    printed.flat_map(each).collect()
}

/// A paragraph of the clerk's may hold several; only the first can be jumped to.
fn paragraphs(paragraph: &crate::Paragraph) -> Vec<paper::Block> {
    let mut anchor = Some(Anchor(paragraph.anchor.clone()));
    let parts = if paragraph.edited { lines(&paragraph.runs) } else { vec![spans(&paragraph.runs)] };
    let each = |spans| {
        let anchor = anchor.take();
        match paragraph.kind {
            ParagraphKind::Item => {
                paper::Block::List(List { marker: Marker::Dash, items: vec![ListItem { spans, anchor }] })
            }
            ParagraphKind::Body | ParagraphKind::Written => {
                paper::Block::Paragraph(Paragraph { spans, anchor, ..Paragraph::default() })
            }
        }
    };
    parts.into_iter().map(each).collect()
}

fn lines(runs: &[Run]) -> Vec<Vec<Span>> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| vec![Span::plain(line)]).collect()
}

fn spans(runs: &[Run]) -> Vec<Span> {
    let span = |run: &Run| if run.overridden { Span::overridden(&run.text) } else { Span::plain(&run.text) };
    runs.iter().map(span).collect()
}

fn paper_table(table: &Table) -> paper::Table {
    let column = |column: &crate::Column| {
        paper::Column::new(
            &column.header,
            column.share,
            match column.align {
                ColumnAlign::Left => Align::Left,
                ColumnAlign::Center => Align::Center,
                ColumnAlign::Right => Align::Right,
            },
        )
    };
    let row = |row: &crate::Row| {
        Row::plain(row.cells.iter().map(|cell| paper::Cell::Text(spans(&cell.runs))).collect())
    };
    paper::Table {
        caption: table.caption.clone(),
        columns: table.columns.iter().map(column).collect(),
        rows: table.rows.iter().map(row).collect(),
        anchor: Some(Anchor(table.anchor.clone())),
        ..paper::Table::default()
    }
}

fn paper_chart(composed: &Composed, chart: &Chart) -> BarChart {
    let bar = |bar: &Bar| paper::Bar {
        label: bar.label.clone(),
        current: reading(composed, &bar.current),
        previous: bar.previous.as_deref().map(|key| reading(composed, key)),
    };
    let legend = chart.legend.clone();
    BarChart {
        caption: chart.caption.clone(),
        alt: chart.alt.clone(),
        label_header: chart.label_header.clone(),
        value_header: chart.value_header.clone(),
        bars: chart.bars.iter().map(bar).collect(),
        legend: legend.map(|(current, previous)| Legend { current, previous }),
        anchor: Some(Anchor(chart.anchor.clone())),
    }
}

fn reading(composed: &Composed, key: &str) -> Reading {
    let figure = composed.figure(key);
    Reading {
        value: figure.and_then(|figure| u64::try_from(figure.value).ok()).unwrap_or(0),
        shown: figure.map(|figure| figure.shown.clone()).unwrap_or_default(),
    }
}
