//! A briefing of seventeen pages with a table of 300 rows, against Typst and LibreOffice on the same content.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use tests::paths;

use crate::table::{Goal, Line, middle};

const ROUNDS: usize = 3;
const TIMES: &str = "11";
/// A first setting reads fonts and fills caches; only those after it are warm.
const COLD: usize = 1;
const PAGES: &str = "17 pages to PDF";

pub(crate) fn lines() -> Vec<Line> {
    let folder = paths::output("bench").join("pages");
    fs::create_dir_all(&folder).expect("a folder for the pages");
    let (mut ours, mut same, mut changed) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.extend(set(&folder, TIMES).into_iter().skip(COLD));
        for (name, time) in typst(&folder).unwrap_or_default() {
            if name == "same" { same.push(time) } else { changed.push(time) }
        }
    }
    let ours = middle(&ours);
    let mut lines = vec![size(&folder)];
    if same.is_empty() {
        lines.push(Line::missing(PAGES, "Typst's Python package is not installed"));
    } else {
        let work = format!("{PAGES}, warm");
        // Typst remembers what it set of words that did not change; a clerk prints anew because some did.
        lines.push(Line::against(&work, ours, "typst, a word changed", middle(&changed), Goal::Faster(1.5)));
        lines.push(Line::against(&work, ours, "typst, same words", middle(&same), Goal::Told));
    }
    lines.push(against_libreoffice(&folder));
    lines
}

fn size(folder: &Path) -> Line {
    let bytes = fs::metadata(folder.join("ours.pdf")).expect("the PDF is written").len();
    let ours = f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1000.0;
    let work = "the PDF's size".to_owned();
    Line::Measured { work, ours, peer: None, unit: "kB", goal: Goal::AtMost(150.0) }
}

/// Sets the pages in a process of its own; how long each time took in it, in milliseconds.
fn set(folder: &Path, times: &str) -> Vec<f64> {
    let output = Command::new(paths::program("examples/pages")).arg(folder).arg(times).output();
    let output = output.expect("the pages are set");
    assert!(output.status.success(), "the pages are set: {}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    lines.lines().map(|line| line.parse().expect("milliseconds")).collect()
}

/// The times of Typst, where `tests/scripts/set-up bench` could install it.
fn typst(folder: &Path) -> Option<Vec<(String, f64)>> {
    let python = paths::output("bench").join("typst/bin/python");
    if !python.is_file() {
        return None;
    }
    let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(python)
        .arg(sources.join("benches/ratios/set_with_typst.py"))
        .arg(folder.join("peer.typ"))
        .arg(sources.join("../assets/fonts"))
        .arg(folder.join("typst.pdf"))
        .arg(TIMES)
        .output()
        .expect("Python starts");
    assert!(output.status.success(), "Typst sets the pages: {}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let read = |line: &str| {
        let (name, time) = line.split_once(' ')?;
        Some((name.to_owned(), time.parse().ok()?))
    };
    lines.lines().map(read).collect()
}

/// Whole processes: ours sets the same document once, LibreOffice turns its Word form into PDF.
fn against_libreoffice(folder: &Path) -> Line {
    const WORK: &str = "17 pages to PDF, whole process";
    let Some(program) = libreoffice() else { return Line::missing(WORK, "there is no soffice here") };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(timed(Command::new(paths::program("examples/pages")).arg(folder).arg("1")));
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        let convert = ["--headless", "--convert-to", "pdf", "--outdir"];
        let mut office = Command::new(&program);
        theirs.push(timed(office.arg(profile).args(convert).arg(folder).arg(folder.join("peer.docx"))));
    }
    Line::against(WORK, middle(&ours), "LibreOffice", middle(&theirs), Goal::Faster(30.0))
}

fn libreoffice() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join("soffice")).find(|program| program.is_file())
}

fn timed(command: &mut Command) -> f64 {
    let began = Instant::now();
    let output = command.output().expect("the program starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    began.elapsed().as_secs_f64() * 1000.0
}
