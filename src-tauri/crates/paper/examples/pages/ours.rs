//! The pieces as a document of ours.

use crate::content::{HEADS, Piece, SHARES, TITLE};
use chrono::NaiveDate;
use paper::{
    Align, Block, Cell, Column, Document, Heading, Level, Meta, Paragraph, Profile, Row, Table, TitleBlock,
};

/// The document: a title, the pieces, and nothing that the peer would not set, too.
pub(crate) fn document(pieces: &[Piece]) -> Document {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: "Cơ quan Khối huyện mẫu".to_owned(),
        subject: TITLE.to_owned(),
        date: NaiveDate::from_ymd_opt(2017, 7, 31).unwrap_or_default(),
    };
    Document {
        title: Some(TitleBlock::Named { kind: "Báo cáo".to_owned(), subject: TITLE.to_owned() }),
        blocks: pieces.iter().map(block).collect(),
        ..Document::new(Profile::Party36, meta)
    }
}

fn block(piece: &Piece) -> Block {
    match piece {
        Piece::Heading { number, text } => Block::Heading(Heading {
            level: Level::One,
            number: Some((*number).to_owned()),
            text: (*text).to_owned(),
            anchor: None,
        }),
        Piece::Paragraph(text) => Block::Paragraph(Paragraph::text(text.as_str())),
        Piece::Table(rows) => Block::Table(table(rows)),
    }
}

fn table(rows: &[[String; 5]]) -> Table {
    let columns = HEADS.iter().zip(SHARES).map(|(head, share)| Column::new(*head, share, Align::Left));
    let rows = rows.iter().map(|row| Row::plain(row.iter().map(|cell| Cell::text(cell.as_str())).collect()));
    Table { columns: columns.collect(), rows: rows.collect(), ..Table::default() }
}
