mod fuzz;

use super::*;
use miniz_oxide::deflate::compress_to_vec_zlib;

fn pdf(body: &str) -> Vec<u8> {
    format!("%PDF-1.4\n{body}\nstartxref\n0\n%%EOF\n").into_bytes()
}

/// A page tree inside packed objects, as programs have written it since PDF 1.5.
fn packed_pdf(inner: &[u8]) -> Vec<u8> {
    let packed = compress_to_vec_zlib(inner, 6);
    let head = format!("%PDF-1.5\n1 0 obj <</Type/ObjStm/N 1/First 4/Length {}>>\nstream\r\n", packed.len());
    [head.as_bytes(), &packed, b"\nendstream endobj\n%%EOF\n"].concat()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &width.to_be_bytes(), &height.to_be_bytes(), b"\x08\x02"]
        .concat()
}

fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let before = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xff\xc4\x00\x03x\xff\xc2\x00\x11\x08";
    [before.as_slice(), &height.to_be_bytes(), &width.to_be_bytes(), b"\x03"].concat()
}

fn webp(form: &[u8; 4], rest: &[u8]) -> Vec<u8> {
    [b"RIFF\x20\0\0\0WEBP".as_slice(), form, b"\x10\0\0\0", rest].concat()
}

/// Directories of one entry each; the last points to `next`.
fn tiff(pages: u32, next: u32) -> Vec<u8> {
    let mut bytes = b"II\x2a\0\x08\0\0\0".to_vec();
    for page in 1..=pages {
        bytes.extend(b"\x01\0............");
        bytes.extend(if page < pages { 8 + 18 * page } else { next }.to_le_bytes());
    }
    bytes
}

fn compound(stream: &str) -> Vec<u8> {
    let name: Vec<u8> = stream.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    let mut bytes = vec![0; 1024];
    bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    bytes[640..640 + name.len()].copy_from_slice(&name);
    bytes[704] = u8::try_from(name.len()).unwrap();
    bytes
}

/// An archive with nothing in its entries but their names.
fn archive(names: &[&str]) -> Vec<u8> {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.resize(64, 0);
    let begins = u32::try_from(bytes.len()).unwrap();
    for name in names {
        let mut entry = b"PK\x01\x02".to_vec();
        entry.resize(46, 0);
        entry[28] = u8::try_from(name.len()).unwrap();
        bytes.extend(entry);
        bytes.extend(name.as_bytes());
    }
    let mut end = b"PK\x05\x06".to_vec();
    end.resize(22, 0);
    end[16..20].copy_from_slice(&begins.to_le_bytes());
    [bytes, end].concat()
}

fn open_document(kind: &str) -> Vec<u8> {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.resize(30, 0);
    bytes.extend(format!("mimetypeapplication/vnd.oasis.opendocument.{kind}").bytes());
    bytes
}

const ONE_PAGE: &str = "1 0 obj <</Type /Catalog/Pages 2 0 R>> endobj
2 0 obj <</Kids [3 0 R] /Count 1 /Type /Pages /Resources <</Font <</F 4 0 R>> >> >> endobj
3 0 obj <</Type/Page/Parent 2 0 R>> endobj 5 0 obj <</Type/Outlines/Count 90>> endobj";

/// A file, and what is told of it: type, pages, and whether it is shown.
type Sample = (&'static str, Vec<u8>, MediaType, Option<i64>, bool);

/// Every kind of file.
fn samples() -> Vec<Sample> {
    use MediaType as M;
    let tree = |count: &str| format!("2 0 obj <</Type/Pages/Count {count}/Kids[]>> endobj");
    let nested = "2 0 obj <</Type/Pages/Count 7/Kids[]>> endobj 3 0 obj <</Type/Pages/Count 3>> endobj";
    vec![
        ("a PDF of one page", pdf(ONE_PAGE), M::Pdf, Some(1), true),
        ("a tree of page trees", pdf(nested), M::Pdf, Some(7), true),
        (
            "a PDF behind a few bytes",
            [b"\r\n\r\n".as_slice(), &pdf(ONE_PAGE)].concat(),
            M::Pdf,
            Some(1),
            true,
        ),
        ("a packed PDF", packed_pdf(b"2 0 <</Type/Pages/Kids[]/Count 12>>"), M::Pdf, Some(12), true),
        ("a PDF of 2,001 pages", pdf(&tree("2001")), M::Pdf, Some(2_001), false),
        ("a PDF that says nonsense", pdf(&tree("99999999999999999999")), M::Pdf, None, false),
        ("a PDF of no pages", pdf(&tree("0")), M::Pdf, None, false),
        ("a PDF cut off", b"%PDF-1.7\n1 0 obj <</Type/Pages".to_vec(), M::Pdf, None, false),
        ("a bomb of packed zeros", packed_pdf(&vec![0; 1 << 24]), M::Pdf, None, false),
        ("a scan in PNG", png(2480, 3508), M::Png, None, true),
        ("a pixel bomb", png(65_535, 65_535), M::Png, None, false),
        ("an image of no width", png(0, 10), M::Png, None, false),
        ("an image cut off", png(10, 10)[..20].to_vec(), M::Png, None, false),
        ("a photograph", jpeg(4000, 3000), M::Jpeg, None, true),
        ("an immense photograph", jpeg(65_535, 65_535), M::Jpeg, None, false),
        ("a JPEG without a picture", b"\xff\xd8\xff\xd9".to_vec(), M::Jpeg, None, false),
        ("a WebP with alpha", webp(b"VP8X", b"\0\0\0\0\x0f\0\0\x0f\0\0"), M::Webp, None, true),
        ("a lossy WebP", webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a\x10\0\x10\0"), M::Webp, None, true),
        ("a lossless WebP", webp(b"VP8L", b"\x2f\xff\x3f\0\0"), M::Webp, None, true),
        ("three scanned pages", tiff(3, 0), M::Tiff, Some(3), false),
        ("a TIFF that goes in circles", tiff(2, 8), M::Tiff, None, false),
        ("a TIFF that points nowhere", tiff(1, 9_999), M::Tiff, None, false),
        ("Word of old", compound("WordDocument"), M::Doc, None, false),
        ("Excel of old", compound("Workbook"), M::Xls, None, false),
        ("PowerPoint of old", compound("PowerPoint Document"), M::Ppt, None, false),
        ("a compound file of another program", compound("Contents"), M::Other, None, false),
        ("Word", archive(&["[Content_Types].xml", "word/document.xml"]), M::Docx, None, false),
        ("Excel", archive(&["xl/workbook.xml"]), M::Xlsx, None, false),
        ("PowerPoint", archive(&["ppt/presentation.xml"]), M::Pptx, None, false),
        ("any archive", archive(&["a.txt"]), M::Other, None, false),
        ("OpenDocument text", open_document("text"), M::Odt, None, false),
        ("an OpenDocument sheet", open_document("spreadsheet"), M::Ods, None, false),
        ("rich text", b"{\\rtf1 x}".to_vec(), M::Rtf, None, false),
        ("plain text", "Công văn\r\n".into(), M::Text, None, false),
        ("text in an old encoding", b"C\xabng v\xa8n".to_vec(), M::Text, None, false),
        ("a title that begins like a program", b"MZ: s\xe1ch".to_vec(), M::Text, None, false),
        ("text of Windows' editor", b"\xff\xfeC\0\xf4\0".to_vec(), M::Text, None, false),
        ("what nobody knows", b"\0\x01\x02".to_vec(), M::Other, None, false),
    ]
}

#[test]
fn a_file_is_told_by_its_contents() {
    for (case, bytes, media_type, pages, is_shown) in samples() {
        let expected = Recognised { media_type, pages, is_shown };
        assert_eq!(recognise(&bytes), Some(expected), "telling {case}");
    }
}

#[test]
fn programs_are_refused() {
    let check = |case: &str, bytes: &[u8]| assert_eq!(recognise(bytes), None, "{case} is no paper");
    check("a program of Windows", b"MZ\x90\0\x03");
    check("a program of Linux", b"\x7fELF\x02\x01\x01\0");
    check("a script", b"#!/bin/sh\nrm");
    check("a shortcut of Windows", b"\x4c\0\0\0\x01\x14\x02\0\0\0");
}

#[test]
fn nothing_that_is_done_to_a_file_stops_the_program() {
    for (case, bytes, ..) in samples().into_iter().filter(|sample| sample.1.len() < 4096) {
        for end in 0..bytes.len() {
            assert!(recognise(&bytes[..end]).is_some(), "{case}, cut off at {end}, is some file");
        }
        for at in 0..bytes.len() {
            for byte in [0x00, 0xff] {
                let mut spoilt = bytes.clone();
                spoilt[at] = byte;
                let told = recognise(&spoilt);
                let pages = told.and_then(|told| told.pages);
                assert!(pages.is_none_or(|pages| pages > 0), "{case}, byte {at} made {byte}: {told:?}");
            }
        }
    }
}

#[test]
fn a_hostile_pdf_is_given_up_in_time() {
    let check = |case: &str, part: &[u8]| {
        let bytes = [b"%PDF-1.7\n".as_slice(), &part.repeat(400_000 / part.len())].concat();
        let told = recognise(&bytes).map(|told| told.media_type);
        assert_eq!(told, Some(MediaType::Pdf), "{case} is given up, and is still a file");
    };
    check("nothing but page trees", b"/Type/Pages ");
    check("dictionaries without end", b"<<");
    check("closings without beginning", b">>");
    check("page trees in page trees", b"<</Type/Pages ");
    check("packed objects without contents", b"/ObjStm stream\n");
}
