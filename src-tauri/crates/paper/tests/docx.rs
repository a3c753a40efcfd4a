//! The Word file, unpacked and read back.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use std::io::{Cursor, Read};

use common::marks::runs;
use common::{FONTS, sample};
use paper::{
    Align, Block, Cell, Column, Document, PaperError, Paragraph, Profile, Row, Table, bind_docx, layout,
    render_docx,
};

fn rendered(document: &Document) -> Vec<u8> {
    render_docx(document).expect("renders")
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    archive.by_name(name).expect("the part is there").read_to_string(&mut text).expect("UTF-8");
    text
}

/// The words of a part, tags taken out.
fn words(xml: &str) -> Vec<String> {
    let mut text = String::new();
    for piece in xml.split('<').skip(1) {
        let (tag, rest) = piece.split_once('>').expect("tags are closed");
        text.push_str(if tag.starts_with("w:t ") { rest } else { " " });
    }
    let text = text.replace("&quot;", "\"").replace("&amp;", "&").replace("&apos;", "'");
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn equal_documents_are_equal_bytes_on_every_thread() {
    let first = rendered(&sample::monthly(Profile::Party36));
    let second = std::thread::spawn(|| rendered(&sample::monthly(Profile::Party36))).join().expect("renders");
    assert_eq!(first, rendered(&sample::monthly(Profile::Party36)), "two runs differ");
    assert_eq!(first, second, "two threads differ");
}

#[test]
fn the_file_can_be_read_back() {
    for document in [sample::monthly(Profile::Party36), sample::draft(), sample::front()] {
        let read = docx_rs::read_docx(&rendered(&document));
        assert!(read.is_ok(), "a reader takes the file: {:?}", read.err());
    }
}

#[test]
fn it_carries_the_words_of_the_pdf() {
    let mut document = sample::monthly(Profile::Party36);
    document.blocks.retain(|block| !matches!(block, Block::Chart(_)));
    let laid = layout(&document, &FONTS).expect("lays out");
    let xml = part(&rendered(&document), "word/document.xml");
    let found: std::collections::HashSet<String> = words(&xml).into_iter().collect();
    for (at, page) in laid.pages.iter().enumerate() {
        let number = (at + 1).to_string();
        for word in runs(page).flat_map(|run| run.text.split_whitespace()).filter(|word| *word != number) {
            assert!(found.contains(word), "{word:?} is on page {number} of the PDF only");
        }
    }
}

#[test]
fn geometry_is_written_in_words_units() {
    let xml = part(&rendered(&sample::monthly(Profile::Party36)), "word/document.xml");
    for (what, want) in [
        ("A4 upright", r#"<w:pgSz w:w="11906" w:h="16838""#),
        ("A4 on its side", r#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape""#),
        ("margins 20/15/20/30", r#"w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567""#),
        ("first page differs", "<w:titlePg"),
        ("exact pitch of 18 points", r#"w:line="360" w:lineRule="exact""#),
        ("indent of 10 mm", r#"w:firstLine="567""#),
        ("rows stay whole", "<w:cantSplit />"),
    ] {
        assert!(xml.contains(want), "{what}: {want}");
    }
}

#[test]
fn heads_repeat_and_charts_are_tables() {
    let document = Document {
        blocks: vec![
            Block::Table(sample::figures()),
            Block::Table(sample::tasks(3)),
            Block::Chart(sample::chart()),
        ],
        ..sample::plain(&[])
    };
    let xml = part(&rendered(&document), "word/document.xml");
    let heads: Vec<usize> =
        xml.split("<w:tbl>").skip(1).map(|table| table.matches("<w:tblHeader />").count()).collect();
    assert_eq!(heads, [2, 1, 2], "two levels, one level, two levels");
    assert!(xml.contains("<w:tblDescription w:val=\"Biểu đồ"), "the chart's table says what it shows");
    assert!(xml.contains("trên 370"), "the chart's figures are there");
}

#[test]
fn the_language_and_the_fonts_are_set() {
    let bytes = rendered(&sample::monthly(Profile::Party05));
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains(r#"<w:lang w:val="vi-VN""#), "Vietnamese throughout");
    assert!(styles.contains(r#"w:ascii="Times New Roman""#), "the font the norms name");
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("<dc:title>Báo cáo giao ban tháng 7 năm 2017</dc:title>"), "title");
    assert!(core.contains("2017-07-31T00:00:00Z"), "the only date is the document's");
}

#[test]
fn page_numbers_start_on_the_second_page() {
    let bytes = rendered(&sample::plain(&["Hết"]));
    let headers = ["word/header1.xml", "word/header2.xml"].map(|name| part(&bytes, name));
    let numbered = headers.iter().filter(|header| header.contains("PAGE")).count();
    assert_eq!(numbered, 1, "one header bears the number, the first page's does not");
}

#[test]
fn urgency_is_framed_and_titles_are_underlined() {
    let xml = part(&rendered(&sample::letter()), "word/document.xml");
    let before = |words: &str| {
        let (before, _) = xml.split_once(words).expect("the words are there");
        before.rsplit_once("<w:rPr>").expect("they have a style").1.to_owned()
    };
    assert!(before("THƯỢNG KHẨN").contains("<w:bdr "), "urgency has a frame");
    for underlined in ["ĐẢNG CỘNG SẢN VIỆT NAM", "Nơi nhận:"] {
        assert!(before(underlined).contains(r#"<w:u w:val="single""#), "{underlined:?} is underlined");
    }
}

#[test]
fn markup_and_control_characters_do_no_harm() {
    let hostile = "<w:p> & \"quoted\" \u{1}\u{b}\u{fffe} ]]>";
    let mut document = sample::plain(&[hostile]);
    document.meta.title = hostile.into();
    document.blocks.push(Block::Paragraph(Paragraph::text("an toàn")));
    let bytes = rendered(&document);
    assert!(docx_rs::read_docx(&bytes).is_ok(), "the file stays whole");
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("&lt;w:p&gt; &amp; &quot;quoted&quot;"), "the title is escaped: {core}");
}

#[test]
fn a_row_of_another_shape_is_an_error() {
    let table = Table {
        columns: vec![Column::new("Một", 1, Align::Left)],
        rows: vec![Row::plain(vec![Cell::empty(), Cell::empty()])],
        ..Table::default()
    };
    let document = Document { blocks: vec![Block::Table(table)], ..sample::plain(&[]) };
    let want = PaperError::RowShape { row: 1, expected: 1, found: 2 };
    assert_eq!(render_docx(&document), Err(want), "the row is named");
}

#[test]
fn papers_of_one_file_begin_and_count_for_themselves() {
    let (report, slip) = (sample::monthly(Profile::Party36), sample::front());
    let bound = bind_docx(&report, &[slip.clone(), slip.clone()]).expect("renders");
    assert!(docx_rs::read_docx(&bound).is_ok(), "a reader takes the file");
    let xml = part(&bound, "word/document.xml");
    assert_eq!(xml.matches("w:pgNumType w:start=\"1\"").count(), 2, "the later papers count from one");
    let firsts = |xml: &str| xml.matches("<w:titlePg").count();
    assert_eq!(firsts(&xml), 3, "the first page of each paper bears no number");
    let heads = |bytes: &[u8]| words(&part(bytes, "word/document.xml")).len();
    let apart = heads(&rendered(&report)) + 2 * heads(&rendered(&slip));
    assert_eq!(heads(&bound), apart, "nothing of a paper is lost");
}
