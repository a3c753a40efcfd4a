//! Cases 16 and 20: days on which nothing was backed up, and days that never were.

use std::collections::BTreeSet;

use serde_json::Value;
use tests::oracle;

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::tally::Tally;

/// A failed backup does not make the last one younger.
pub(crate) fn no_backup(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let stick = text(&bench.stick());
    let age = |today: &str| {
        let ages = bench.cli().clone().today(today).run(&["--json", "backup", "ages"]).done().json();
        (ages[0]["days"].clone(), ages[0]["freshness"].clone())
    };
    let _ = bench.cli().clone().today("2017-07-31").run(&["backup", "create", &stick]).done();
    for (today, days, freshness) in [
        ("2017-08-07", 7, "fresh"),
        ("2017-08-08", 8, "aging"),
        ("2017-08-15", 15, "old"),
        ("2017-08-30", 30, "old"),
    ] {
        let unplugged = text(&bench.desk.beside("unplugged"));
        let outcome = bench.cli().clone().today(today).run(&["backup", "create", &unplugged]);
        oracle::told(&outcome.refused(7, "E_FOLDER_MISSING"), today);
        assert_eq!(age(today), (days.into(), freshness.into()), "on {today}");
    }
    assert_eq!(age("2002-01-01"), (Value::Null, "old".into()), "a clock that went back makes nothing fresh");
    Ok(())
}

/// Days of a clock that jumps, in the order in which they are shown.
const DAYS: [&str; 8] = [
    "2017-08-01",
    "2099-12-31",
    "1970-01-02",
    "2002-01-01",
    "2017-08-02",
    "2038-01-20",
    "1999-12-31",
    "2017-08-03",
];

/// The sequence orders, never the clock; the two newest always stay.
pub(crate) fn jumps(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let stick = text(&bench.stick());
    let mut sequence = 2;
    for day in DAYS.iter().chain(&DAYS[..4]) {
        let cli = bench.cli().clone().today(day);
        let _ = cli.run(&["backup", "create", &stick]).done();
        sequence += 1;
        let listed = cli.run(&["--json", "backup", "list", &stick]).done().json();
        let backups = listed.as_array().expect("a list");
        assert_eq!(backups[0]["sequence"], sequence, "on {day} the new one comes first: {listed}");
        assert!(
            backups[0]["made_at"].as_str().is_some_and(|at| at.starts_with(day)),
            "by its own day: {listed}"
        );
        assert_eq!(backups[1]["sequence"], sequence - 1, "on {day} the one before stays: {listed}");
        let sequences: BTreeSet<_> = backups.iter().map(|one| one["sequence"].as_u64()).collect();
        assert_eq!(sequences.len(), backups.len(), "no sequence is given twice: {listed}");
    }
    assert_eq!(oracle::verified(bench.cli(), &bench.stick(), "after all jumps"), 10, "ten are kept");
    Ok(())
}

/// A day far from the last work, or before it, is doubted as soon as something is saved; a day that goes on is not.
pub(crate) fn saving(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let letter = bench.letter();
    for (today, doubted) in [
        ("2017-07-31", ""),
        ("2018-07-01", "01/07/2018"),
        ("2018-07-01", ""),
        ("2017-08-01", "01/08/2017"),
        ("2017-08-02", ""),
    ] {
        let cli = bench.cli().clone().today(today);
        let saved = cli.run(&["--json", "directive", "add", &letter]).done();
        let notice = saved.json()["notice"].as_str().unwrap_or_default().to_owned();
        let is_right = if doubted.is_empty() { notice.is_empty() } else { notice.contains(doubted) };
        assert!(is_right, "saved on {today}: {notice:?}");
        assert!(saved.stderr.contains(&notice), "and who saves is told: {}", saved.stderr);
    }
    let looked = bench.cli().clone().today("2002-01-01").run(&["check"]).done();
    assert!(looked.stderr.contains("Đồng hồ"), "whoever opens the office learns it, too: {}", looked.stderr);
    Ok(())
}
