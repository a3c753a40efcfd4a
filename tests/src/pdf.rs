//! Reads papers with poppler, which shares no line with the program that wrote them.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::start;

/// What one of poppler's tools prints of a paper.
///
/// # Panics
/// When the tool is missing or cannot read the paper.
#[must_use]
pub fn poppler(tool: &str, options: &[&str], pdf: &Path) -> String {
    let mut command = Command::new(tool);
    command.args(options).arg(pdf);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let read = start::output(&mut command).unwrap_or_else(|error| panic!("{tool} does not start: {error}"));
    assert!(read.status.success(), "{tool} must read {}", pdf.display());
    String::from_utf8(read.stdout).expect("text in UTF-8")
}

/// The words of a paper with one space between them; `options` say in what order, and it is reading order without any.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn words_of(pdf: &Path, options: &[&str]) -> String {
    one_line(&poppler("pdftotext", options, pdf))
}

/// The text of each page as it is laid out there.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn pages_of(pdf: &Path) -> Vec<String> {
    let text = poppler("pdftotext", &["-layout"], pdf);
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

/// The words of a report in reading order, without the page numbers between them.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn report_of(pdf: &Path) -> String {
    let text = poppler("pdftotext", &[], pdf);
    let pages = text.split('\u{c}').enumerate().map(|(index, page)| {
        let number = format!("{}\n", index + 1);
        page.strip_prefix(&number).unwrap_or(page)
    });
    one_line(&pages.collect::<Vec<_>>().join(" "))
}

/// Words with one space between them.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// From white to black.
pub const SHADES: &str = " .:-=+*%#@";

/// How many dots a spot is wide and high, at 72 of them to the inch.
const SPOT: usize = 8;

/// Each page drawn, as lines of spots of 2.8 mm: the darker the spot, the later its letter among [`SHADES`].
///
/// # Panics
/// When it cannot be drawn.
#[must_use]
pub fn shades_of(pdf: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder for the pages");
    let mut draw = Command::new("pdftoppm");
    draw.args(["-r", "72", "-gray"]).arg(pdf).arg(folder.path().join("page"));
    let drawn = start::output(&mut draw).expect("pdftoppm starts");
    assert!(drawn.status.success(), "pdftoppm must draw {}", pdf.display());
    let files = fs::read_dir(folder.path()).expect("the pages").flatten();
    let mut pages: Vec<_> = files.map(|file| file.path()).collect();
    pages.sort();
    pages.iter().map(|page| shades(&fs::read(page).expect("a page"))).collect()
}

/// A grey picture as pdftoppm writes it: three lines, the second with its size, and one byte for each dot.
fn shades(picture: &[u8]) -> String {
    let parts: Vec<&[u8]> = picture.splitn(4, |byte| *byte == b'\n').collect();
    let [b"P5", size, b"255", dots] = parts[..] else { panic!("a grey picture") };
    let width = std::str::from_utf8(size).ok().and_then(|size| size.split(' ').next()?.parse().ok());
    let rows: Vec<&[u8]> = dots.chunks_exact(width.expect("a width")).collect();
    rows.chunks(SPOT).map(shades_across).collect::<Vec<_>>().join("\n")
}

fn shades_across(band: &[&[u8]]) -> String {
    let width = band.first().map_or(0, |row| row.len());
    let spot = |left: usize| {
        let dots = band.iter().flat_map(|row| &row[left..row.len().min(left + SPOT)]);
        let (ink, most) =
            dots.fold((0, 0), |(ink, most), dot| (ink + usize::from(255 - dot), most + usize::from(u8::MAX)));
        // Even bold letters cover less than half of their spot.
        let shade = (2 * ink * (SHADES.len() - 1)).div_ceil(most).min(SHADES.len() - 1);
        char::from(SHADES.as_bytes()[shade])
    };
    (0..width).step_by(SPOT).map(spot).collect::<String>().trim_end().to_owned()
}
