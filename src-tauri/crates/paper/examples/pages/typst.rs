//! The pieces as a source for Typst, set on the same page in the same fonts and sizes.

use crate::content::{HEADS, Piece, SHARES, TITLE};

const PAGE: &str =
    "#set page(paper: \"a4\", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), numbering: \"1\")
#set text(font: \"Liberation Serif\", size: 14pt, lang: \"vi\")
#set par(justify: true, first-line-indent: (amount: 10mm, all: true), leading: 5pt, spacing: 11pt)
#set table(stroke: 0.5pt, inset: (x: 1.9mm, y: 1.6mm))
#show heading: set text(size: 14pt)
#show table: set text(size: 13pt)
#show table: set par(justify: false, first-line-indent: 0pt)
";

/// The whole source.
pub(crate) fn source(pieces: &[Piece]) -> String {
    let title = format!("#align(center)[*BÁO CÁO* \\ *{}*]\n\n", escaped(TITLE));
    let body: Vec<String> = pieces.iter().map(piece).collect();
    format!("{PAGE}{title}{}", body.join("\n\n"))
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Heading { number, text } => {
            format!("= {}", escaped(&format!("{number}- {}", text.to_uppercase())))
        }
        Piece::Paragraph(text) => escaped(text),
        Piece::Table(rows) => table(rows),
    }
}

fn table(rows: &[[String; 5]]) -> String {
    let widths: Vec<String> = SHARES.iter().map(|share| format!("{share}fr")).collect();
    let heads: Vec<String> = HEADS.iter().map(|head| format!("[*{head}*]")).collect();
    let cells: Vec<String> = rows.iter().flatten().map(|cell| format!("[{}]", escaped(cell))).collect();
    let (widths, heads, cells) = (widths.join(", "), heads.join(", "), cells.join(",\n"));
    format!("#table(columns: ({widths}), table.header({heads}),\n{cells})")
}

/// The words as they stand: nothing in them is markup.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        if letter.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
