//! The written file, read back by lopdf and by poppler.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::tools;
use common::{FONTS, sample};
use lopdf::{Dictionary, Document as Pdf, Object};
use paper::{Block, Document, Level, Profile, Rendered, bind_pdf, render_pdf};

fn rendered(document: &Document) -> Rendered {
    render_pdf(document, &FONTS).expect("renders")
}

fn read(bytes: &[u8]) -> Pdf {
    Pdf::load_mem(bytes).expect("lopdf reads the file")
}

fn text_of(pdf: &Pdf, object: &Object) -> String {
    let (_, object) = pdf.dereference(object).expect("the object is there");
    lopdf::decode_text_string(object).expect("a text string")
}

#[test]
fn equal_documents_are_equal_bytes() {
    let document = sample::monthly(Profile::Party36);
    assert_eq!(rendered(&document).bytes, rendered(&document).bytes, "two runs differ");
    let other = Document { closing: None, ..document.clone() };
    let identity =
        |document| read(&rendered(document).bytes).trailer.get(b"ID").expect("an identity").clone();
    assert_ne!(identity(&document), identity(&other), "different documents have different identities");
}

#[test]
fn the_file_says_what_it_is() {
    let document = sample::monthly(Profile::Party36);
    let bytes = rendered(&document).bytes;
    let pdf = read(&bytes);
    assert!(bytes.starts_with(b"%PDF-1.7"), "version 1.7");
    let catalog = pdf.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").expect("a language").as_str().expect("text"), b"vi-VN", "language");
    assert_eq!(
        catalog.get(b"PageMode").expect("a mode").as_name().expect("a name"),
        b"UseOutlines",
        "bookmarks"
    );
    assert!(catalog.get(b"StructTreeRoot").is_err(), "nothing claims to be tagged");
    let info = pdf.trailer.get(b"Info").expect("info").as_reference().expect("a reference");
    let info = pdf.get_dictionary(info).expect("info");
    let title = text_of(&pdf, info.get(b"Title").expect("a title"));
    assert_eq!(title, document.meta.title, "title");
    for key in [b"CreationDate".as_slice(), b"ModDate"] {
        let date = info.get(key).expect("a date").as_str().expect("text");
        assert_eq!(date, b"D:20170731000000Z", "the only date is the document's");
    }
}

#[test]
fn sheets_are_a4() {
    let pdf = read(&rendered(&sample::monthly(Profile::Party36)).bytes);
    let sizes: Vec<[f32; 2]> = pdf
        .page_iter()
        .map(|page| {
            let page = pdf.get_dictionary(page).expect("a page");
            let sheet = page.get(b"MediaBox").expect("a sheet").as_array().expect("four numbers");
            [2, 3].map(|at| sheet[at].as_float().expect("a number"))
        })
        .collect();
    let close = |got: [f32; 2], want: [f32; 2]| (got[0] - want[0]).abs() + (got[1] - want[1]).abs() < 0.1;
    assert!(close(sizes[0], [595.28, 841.89]), "the body stands upright: {:?}", sizes[0]);
    let last = sizes.last().expect("a page");
    assert!(close(*last, [841.89, 595.28]), "the annex lies on its side: {last:?}");
}

#[test]
fn fonts_are_embedded_subsets_with_unicode() {
    let pdf = read(&rendered(&sample::monthly(Profile::Party36)).bytes);
    let is_of = |object: &Object, kind: &[u8]| {
        object.as_dict().is_ok_and(|font| font.get(b"Subtype").and_then(Object::as_name).ok() == Some(kind))
    };
    let fonts: Vec<&Dictionary> = pdf
        .objects
        .values()
        .filter(|object| is_of(object, b"Type0"))
        .filter_map(|f| f.as_dict().ok())
        .collect();
    assert_eq!(fonts.len(), 4, "all four faces are used");
    for font in fonts {
        let name = font.get(b"BaseFont").and_then(Object::as_name).expect("a name");
        let tagged = name[..6].iter().all(u8::is_ascii_uppercase) && name[6] == b'+';
        assert!(tagged, "{} bears a subset's tag", String::from_utf8_lossy(name));
        assert!(font.get(b"ToUnicode").is_ok(), "text can be copied");
    }
    let files: Vec<usize> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"FontFile2").ok()?.as_reference().ok())
        .map(|id| pdf.get_object(id).and_then(Object::as_stream).expect("a font file").content.len())
        .collect();
    assert_eq!(files.len(), 4, "each face is embedded");
    assert!(files.iter().all(|&size| size < 40_000), "and subset: {files:?}");
}

#[test]
fn bookmarks_nest_as_headings_do() {
    let mut document = sample::plain(&[]);
    document.blocks = vec![
        sample::heading(Level::One, "I", "Kết quả"),
        sample::heading(Level::Two, "1", "Chỉ đạo"),
        sample::heading(Level::Two, "2", "Phong trào"),
        sample::heading(Level::One, "II", "Hạn chế"),
        Block::Paragraph(paper::Paragraph::text("Hết")),
    ];
    let pdf = read(&rendered(&document).bytes);
    let child = |dictionary: &Dictionary, key: &[u8]| -> Dictionary {
        let id = dictionary.get(key).and_then(Object::as_reference).expect("a bookmark");
        pdf.get_dictionary(id).expect("a bookmark").clone()
    };
    let title = |dictionary: &Dictionary| text_of(&pdf, dictionary.get(b"Title").expect("a title"));
    let outlines = child(pdf.catalog().expect("a catalog"), b"Outlines");
    let first = child(&outlines, b"First");
    assert_eq!(title(&first), "I- KẾT QUẢ", "first bookmark");
    assert_eq!(title(&child(&first, b"Last")), "2. Phong trào", "its last child");
    assert_eq!(title(&child(&first, b"Next")), "II- HẠN CHẾ", "its neighbour");
    assert_eq!(first.get(b"Count").and_then(Object::as_i64).ok(), Some(2), "open, with two children");
}

#[test]
fn poppler_reads_the_words() {
    let rendered = rendered(&sample::monthly(Profile::Party36));
    let text = tools::text(&rendered.bytes);
    for words in [
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "104/104 thôn, bản, khu phố",
        "13.100 lượt người",
        "trên 170 lượt người",
        "gần 200 công chức",
        "I- KẾT QUẢ CÔNG TÁC THÁNG 7",
        "K/T TRƯỞNG KHỐI PHÓ TRƯỞNG KHỐI",
        "PHỤ LỤC 1",
    ] {
        assert!(text.contains(words), "{words:?} can be found in the file:\n{text}");
    }
}

#[test]
fn poppler_finds_words_where_the_layout_put_them() {
    let rendered = rendered(&sample::monthly(Profile::Party36));
    let html = tools::poppler("pdftotext", &["-bbox"], &rendered.bytes);
    let edges: Vec<[f32; 2]> = html
        .lines()
        .take_while(|line| !line.contains("</page>"))
        .filter_map(|line| {
            let number = |key: &str| line.split_once(key)?.1.split('"').next()?.parse::<f32>().ok();
            Some([number("xMin=\"")?, number("xMax=\"")?])
        })
        .collect();
    let left = edges.iter().map(|edge| edge[0]).fold(f32::MAX, f32::min);
    let right = edges.iter().map(|edge| edge[1]).fold(0.0, f32::max);
    assert!(edges.len() > 100, "the first page is read: {} words", edges.len());
    assert!((left - 85.04).abs() < 1.0, "the left margin is 30 mm: {left} points");
    assert!((right - 552.76).abs() < 1.0, "the right margin is 15 mm: {right} points");
}

#[test]
fn a_chart_has_words_for_who_cannot_see_it() {
    let document = Document { blocks: vec![Block::Chart(sample::chart())], ..sample::plain(&[]) };
    let pdf = read(&rendered(&document).bytes);
    let page = pdf.page_iter().next().expect("a page");
    let content = pdf.get_page_content(page);
    let operations = lopdf::content::Content::decode(&content).expect("operations").operations;
    let opened = operations.iter().find(|operation| operation.operator == "BDC").expect("marked content");
    let alt = opened.operands[1].as_dict().and_then(|span| span.get(b"Alt")).expect("alternate words");
    assert_eq!(text_of(&pdf, alt), sample::chart().alt, "alternate words of the chart");
    assert!(operations.iter().any(|operation| operation.operator == "EMC"), "the mark is closed");
}

#[test]
fn a_briefing_of_some_pages_is_small() {
    let mut document = sample::monthly(Profile::Party36);
    document.blocks.push(Block::Table(sample::tasks(300)));
    let rendered = rendered(&document);
    assert!(rendered.pages > 17, "a table of 300 rows: {} pages", rendered.pages);
    assert!(rendered.bytes.len() < 150_000, "{} bytes are too many", rendered.bytes.len());
}

#[test]
fn papers_of_one_file_begin_and_count_for_themselves() {
    let (report, slip) = (sample::monthly(Profile::Party36), sample::front());
    let alone = [rendered(&report).pages, rendered(&slip).pages];
    let bound = bind_pdf(&report, &[slip.clone(), slip], &FONTS).expect("renders");
    assert_eq!(bound.pages, alone[0] + 2 * alone[1], "every paper begins on a page of its own");
    let text = tools::poppler("pdftotext", &["-layout"], &bound.bytes);
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let top = |at: usize| pages[at].lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    for begun in [alone[0], alone[0] + alone[1]] {
        assert!(
            top(begun).contains("ỦY BAN MTTQ"),
            "a letterhead stands on top of page {begun}: {}",
            top(begun)
        );
        assert_ne!(top(begun), (begun + 1).to_string(), "the first page of a paper bears no number");
    }
    let second = |first: usize| (alone[1] > 1).then(|| top(first + 1));
    assert!(second(alone[0]).is_none_or(|top| top == "2"), "the pages of a paper count from one");
}
