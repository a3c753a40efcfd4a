//! Reads Word files, as a program does that knows nothing of who wrote them.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::pdf::one_line;

/// The words of a document's body with one space between them.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn said(copy: &Path) -> String {
    let mut archive = zip::ZipArchive::new(File::open(copy).expect("the copy")).expect("a zip archive");
    let mut xml = String::new();
    let mut document = archive.by_name("word/document.xml").expect("the document's text");
    document.read_to_string(&mut xml).expect("text in UTF-8");
    let apart = ["</w:p>", "<w:br/>", "<w:tab/>"].iter().fold(xml, |xml, end| xml.replace(end, " "));
    let plain: String =
        apart.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    let marks = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    one_line(&marks.iter().fold(plain, |text, (written, read)| text.replace(written, read)))
}
