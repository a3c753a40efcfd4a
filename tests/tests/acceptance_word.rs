//! The editable copy of a briefing says what the printed one says, all of it and nothing else.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::desk::Desk;
use tests::pdf::report_of;
use tests::start;
use tests::word::said;

/// A chart of the paper is a table in the copy, and these are the heads of its columns.
const HEADS_OF_CHART: &str = "Tổ chức chủ trì Lượt người";

#[test]
fn the_word_copy_says_the_same() {
    let desk = Desk::new();
    let check = |kind: &str, period: &str| {
        let printed = words(&report_of(&desk.briefing(kind, period, "printed.pdf")));
        let copy = desk.briefing(kind, period, "copy.docx");
        assert_eq!(
            more(&words(&said(&copy)), &printed),
            words(HEADS_OF_CHART),
            "{period}: added in the copy"
        );
        assert_eq!(more(&printed, &words(&said(&copy))), BTreeMap::new(), "{period}: missing in the copy");
        let Some(shown) = as_libreoffice_shows(&copy) else {
            return println!("{period}: not opened, because there is no soffice here");
        };
        let shown = words(&report_of(&shown));
        assert_eq!(more(&shown, &printed), words(HEADS_OF_CHART), "{period}: added when it is opened");
        assert_eq!(more(&printed, &shown), BTreeMap::new(), "{period}: missing when it is opened");
    };
    check("--month", "2017-07");
    check("--quarter", "2017-Q2");
}

/// How often each word stands there; a rule drawn by dashes is no word.
fn words(text: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let plain = text.split_whitespace().map(|word| word.trim_start_matches("--").trim_start_matches('-'));
    for word in plain.filter(|word| !word.is_empty()) {
        *counts.entry(word.to_owned()).or_default() += 1;
    }
    counts
}

/// What stands more often in one text than in the other, and by how much.
fn more(one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let beyond = |(word, count): (&String, &usize)| {
        let left = count.saturating_sub(other.get(word).copied().unwrap_or(0));
        (left > 0).then(|| (word.clone(), left))
    };
    one.iter().filter_map(beyond).collect()
}

/// The copy as a reader of Word files prints it, where there is one.
fn as_libreoffice_shows(copy: &Path) -> Option<PathBuf> {
    let folder = copy.with_extension("shown");
    let home = format!("-env:UserInstallation=file://{}", folder.join("home").display());
    let mut convert = Command::new("soffice");
    convert.args(["--headless", &home, "--convert-to", "pdf", "--outdir"]).arg(&folder).arg(copy);
    let converted = start::output(&mut convert).ok()?;
    assert!(converted.status.success(), "soffice opens {}", copy.display());
    Some(folder.join(copy.file_name()?).with_extension("pdf"))
}
