//! The bodies of the fuzz targets: what each reader owes any bytes at all. Every one takes bytes and panics where the
//! promise is broken, as any fuzzer wants it.

use super::super::maker::day;
use exchange::{Book, Kind, Known, Limits, Names, Request, plan, read};
use std::ops::ControlFlow;
use text::{Encoding, decode, decode_letters, encode, mend_capitals, rank_bytes, rank_letters};

/// Small enough that thousands of runs end soon; the promises are the same.
const LIMITS: Limits = Limits {
    bytes: 1 << 20,
    unpacked: 4 << 20,
    part: 2 << 20,
    lists: 1 << 20,
    ratio: 200,
    parts: 64,
    sheets: 16,
    rows: 2_000,
    columns: 64,
    cells: 20_000,
};

/// Any file as a spreadsheet: it is refused with a code, or read within the limits and sorted row by row.
pub(crate) fn spreadsheet(bytes: &[u8]) {
    match read(bytes, None, &LIMITS) {
        Ok(book) => sorted(&book),
        Err(refused) => assert!(refused.code().starts_with("E_IMPORT_"), "{refused:?} has its code"),
    }
}

/// Any file as text: every encoding reads it, none loses a byte in silence, and the ranking names each once.
pub(crate) fn encoding(bytes: &[u8]) {
    let ranking = rank_bytes(bytes);
    assert!(!ranking.readings.is_empty(), "there is always a reading");
    assert!(ranking.readings.iter().all(|reading| reading.score <= 1_000), "a share is at most all");
    let given = String::from_utf8_lossy(bytes).contains('\u{FFFD}');
    for encoding in Encoding::ALL {
        let text = decode(bytes, encoding);
        let is_own = matches!(encoding, Encoding::Tcvn3 | Encoding::Vni | Encoding::Windows1258);
        assert!(
            !is_own || given || !text.contains('\u{FFFD}'),
            "{} loses nothing in silence",
            encoding.name()
        );
        let _ = (encode(&text, encoding), mend_capitals(&text), rank_letters(&text));
        let _ = decode_letters(&text, encoding);
    }
    if let Ok(book) = read(bytes, Some(Encoding::Tcvn3), &LIMITS) {
        sorted(&book);
    }
}

/// A book keeps to the limits, and every row of it has a fate whatever it is taken for.
fn sorted(book: &Book) {
    let cells: usize = book.sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
    assert!(cells <= LIMITS.cells, "{cells} cells");
    let names = Names::default();
    let known =
        Known { organisations: &names, document_types: &names, villages: &|_, _| None, twin: &|_| None };
    for kind in Kind::ALL {
        let request = Request::new(kind, day("2026-11-20"));
        let Ok(plan) = plan(book, &request, known, &mut |_| ControlFlow::Continue(())) else { continue };
        let rows = book.sheets.iter().filter(|sheet| Some(&sheet.name) == plan.file.sheet.as_ref());
        assert!(
            rows.map(|sheet| sheet.rows.len()).any(|rows| rows == plan.rows.len()),
            "every row has a fate"
        );
        assert!(plan.records.len() + plan.held.len() <= plan.rows.len(), "no row makes two records");
    }
}
