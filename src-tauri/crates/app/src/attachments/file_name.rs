//! Between titles and names of files: a title is what a clerk reads, a name is what every system takes.

use crate::messages::labels;
use office::attachment::MediaType;
use std::ffi::OsStr;
use std::path::Path;

/// The longest name given to a file, in characters; some systems stop at 255 bytes.
const LONGEST: usize = 80;

/// What no name of a file may hold on one system or another.
const FORBIDDEN: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// What a file is called when the clerk says nothing: its own name, with the ending only where nothing else tells what
/// the file is.
pub(super) fn title_of(path: &Path, media_type: MediaType) -> String {
    let name = if media_type == MediaType::Other { path.file_name() } else { path.file_stem() };
    let name = text::nfc(&name.map(OsStr::to_string_lossy).unwrap_or_default());
    let readable: String = name.chars().filter(|letter| is_readable(*letter)).collect();
    let title = text::clean_line(&readable);
    if title.is_empty() { labels::ATTACHMENT.to_owned() } else { title }
}

/// Whether a title may hold the letter; names on disk hold pictures, and marks that turn the text around.
fn is_readable(letter: char) -> bool {
    let mut buffer = [0; 4];
    let alone = letter.encode_utf8(&mut buffer);
    text::control_character(alone).is_none() && text::unprintable(alone).is_none()
}

/// The name under which a file is saved or opened.
pub(super) fn of_title(title: &str, media_type: MediaType) -> String {
    let harmless =
        title.chars().map(|letter| if FORBIDDEN.contains(&letter) { '-' } else { letter }).take(LONGEST);
    let name: String = harmless.collect();
    let name = name.trim_matches(['.', ' ', '-']);
    let name = if name.is_empty() { labels::ATTACHMENT } else { name };
    match extension(media_type) {
        Some(extension) if !name.to_lowercase().ends_with(&format!(".{extension}")) => {
            format!("{name}.{extension}")
        }
        _ => name.to_owned(),
    }
}

/// The ending by which the system finds a program; none for what nobody here knows.
pub(super) fn extension(media_type: MediaType) -> Option<&'static str> {
    Some(match media_type {
        MediaType::Pdf => "pdf",
        MediaType::Jpeg => "jpg",
        MediaType::Png => "png",
        MediaType::Webp => "webp",
        MediaType::Tiff => "tif",
        MediaType::Doc => "doc",
        MediaType::Docx => "docx",
        MediaType::Xls => "xls",
        MediaType::Xlsx => "xlsx",
        MediaType::Ppt => "ppt",
        MediaType::Pptx => "pptx",
        MediaType::Odt => "odt",
        MediaType::Ods => "ods",
        MediaType::Rtf => "rtf",
        MediaType::Text => "txt",
        MediaType::Other => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_comes_from_the_name_of_the_file() {
        let check = |path: &str, media_type, expected: &str| {
            assert_eq!(title_of(Path::new(path), media_type), expected, "the title of {path}");
        };
        check("/scan/Công văn 12.pdf", MediaType::Pdf, "Công văn 12");
        check("Co\u{302}ng va\u{306}n.pdf", MediaType::Pdf, "Công văn");
        check("so lieu.zip", MediaType::Other, "so lieu.zip");
        check("\u{7}vui 😀.png", MediaType::Png, "vui");
        check("cong van\u{202e}fdp.exe.pdf", MediaType::Pdf, "cong vanfdp.exe");
        check("😀.png", MediaType::Png, "Tệp đính kèm");
    }

    #[test]
    fn a_name_is_one_that_every_system_takes() {
        let check = |title: &str, media_type, expected: &str| {
            assert_eq!(of_title(title, media_type), expected, "the name for {title:?}");
        };
        check("Công văn 12/BC: bản scan", MediaType::Pdf, "Công văn 12-BC- bản scan.pdf");
        check("../../.ssh/config", MediaType::Text, "ssh-config.txt");
        check("báo cáo.PDF", MediaType::Pdf, "báo cáo.PDF");
        check("báo cáo.exe", MediaType::Docx, "báo cáo.exe.docx");
        check("so lieu.zip", MediaType::Other, "so lieu.zip");
        check("..", MediaType::Pdf, "Tệp đính kèm.pdf");
        check(&"a".repeat(300), MediaType::Pdf, &format!("{}.pdf", "a".repeat(80)));
    }
}
