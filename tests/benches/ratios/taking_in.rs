//! A register of 10,000 letters taken in from a workbook, against calamine only reading the same cells.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use calamine::{Reader, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;
use tests::cli::Cli;
use tests::paths;

use crate::table::{Goal, Line, middle};

const LETTERS: u32 = 10_000;
const ROUNDS: usize = 3;
const TODAY: &str = "2026-12-31";
const HEADS: [&str; 6] =
    ["Số đến", "Ngày đến", "Tác giả", "Số, ký hiệu", "Ngày văn bản", "Trích yếu nội dung"];

pub(crate) fn lines() -> Vec<Line> {
    let bench = paths::output("bench");
    let (file, office) = (bench.join("letters.xlsx"), bench.join("taking-in"));
    std::fs::create_dir_all(&bench).expect("a folder for the bench");
    letters(&file);
    if office.exists() {
        std::fs::remove_dir_all(&office).expect("the office of an earlier run goes");
    }
    let _ = Cli::empty(&office);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        theirs.push(read(&file));
        ours.push(take_in(&office, &file));
    }
    let work = "import, a 10,000-row XLSX, checked and indexed";
    vec![Line::against(work, middle(&ours), "calamine reads it", middle(&theirs), Goal::Within(8.0))]
}

/// A register as another program would have written it.
fn letters(file: &Path) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, head) in (0..).zip(HEADS) {
        sheet.write(0, column, head).expect("a head");
    }
    for number in 1..=LETTERS {
        let day = format!("{:02}/{:02}/2026", 1 + number % 28, 1 + (number - 1) * 12 / LETTERS);
        let issuer = format!("Cơ quan mẫu {}", number % 40);
        let symbol = format!("{number}/CV-M{}", number % 40);
        let words = format!("V/v phối hợp triển khai công việc mẫu số {number} trên địa bàn");
        let cells = [number.to_string(), day.clone(), issuer, symbol, day, words];
        for (column, cell) in (0..).zip(cells) {
            sheet.write(number, column, cell).expect("a cell");
        }
    }
    workbook.save(file).expect("the workbook is written");
}

fn read(file: &Path) -> f64 {
    let began = Instant::now();
    let mut workbook: Xlsx<_> = open_workbook(file).expect("the workbook opens");
    let range = workbook.worksheet_range_at(0).expect("a sheet").expect("its cells");
    assert_eq!(range.height(), LETTERS as usize + 1, "every row is read");
    began.elapsed().as_secs_f64() * 1000.0
}

/// How long one import took, in a process that takes it back again.
fn take_in(office: &Path, file: &Path) -> f64 {
    let output = Command::new(paths::program("examples/works"))
        .arg("takes-in")
        .arg(office)
        .arg(TODAY)
        .arg(file)
        .arg("1")
        .env("GIAOBAN_PASSPHRASE", paths::PASSPHRASE)
        .output()
        .expect("the import starts");
    assert!(output.status.success(), "the import ends well: {}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let number = |name: &str| -> f64 {
        let line = told.lines().find_map(|line| line.strip_prefix(name)).expect("the line is printed");
        line.trim().parse().expect("a number")
    };
    assert!(number("records ") > f64::from(LETTERS) * 0.99, "the letters come in: {told}");
    number("import ")
}
