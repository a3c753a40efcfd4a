//! Cases 13 and 20: several sticks, and several laptops.

use std::fs;

use serde_json::Value;
use tests::cli::Cli;
use tests::oracle;

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::tally::Tally;

/// Each stick is known again, and its age is its own.
pub(crate) fn two_sticks(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let [first, second] = ["first", "second"].map(|name| bench.desk.beside(name));
    for (stick, today) in [(&first, "2017-08-01"), (&second, "2017-08-02"), (&first, "2017-08-10")] {
        fs::create_dir_all(stick).expect("a stick");
        let _ = bench.cli().clone().today(today).run(&["backup", "create", &text(stick)]).done();
    }
    // Plugged in elsewhere it is the same stick.
    let moved = bench.desk.beside("another port");
    fs::rename(&second, &moved).expect("plugged in elsewhere");
    let last = bench.cli().clone().today("2017-08-12");
    let _ = last.run(&["backup", "create", &text(&moved)]).done();
    let ages = last.run(&["--json", "backup", "ages"]).done().json();
    let days: Vec<_> = ages.as_array().expect("ages").iter().map(|age| age["days"].clone()).collect();
    assert_eq!(days[..2], [Value::from(0), Value::from(2)], "both ages, the newest first: {ages}");
    assert_eq!(days.len(), 3, "the stick that was moved is not counted twice: {ages}");
    for stick in [&first, &moved] {
        assert_eq!(oracle::verified(bench.cli(), stick, "two sticks"), 2, "each holds its own");
    }
    Ok(())
}

/// A restored office begins a lineage; on one stick the two never overwrite or remove each other's.
pub(crate) fn two_laptops(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let stick = text(&bench.stick());
    let other = bench.desk.beside("another laptop");
    let newest = text(&bench.backups()[0]);
    let _ = bench.cli().run(&["restore", &newest, "--into", &text(&other)]).done();
    let laptops = [bench.cli().clone(), Cli::on(&other).today("2017-08-01")];
    for round in 0..11 {
        for laptop in &laptops {
            let _ = laptop.run(&["backup", "create", &stick]).done();
        }
        let listed = bench.cli().run(&["--json", "backup", "list", &stick]).done().json();
        let mut lineages: Vec<_> =
            listed.as_array().expect("a list").iter().map(|one| one["lineage"].to_string()).collect();
        lineages.sort();
        let first = lineages.iter().filter(|lineage| **lineage == lineages[0]).count();
        let least = (round + 1).min(10);
        assert!(first >= least && lineages.len() - first >= least, "round {round}: both go on: {listed}");
    }
    let listed = bench.cli().run(&["--json", "backup", "list", &stick]).done().json();
    let lineages: Vec<_> = listed.as_array().expect("a list").iter().map(|one| &one["lineage"]).collect();
    let of_the_first = lineages.iter().filter(|lineage| **lineage == lineages[0]).count();
    assert_eq!((of_the_first, lineages.len()), (10, 20), "ten of each are kept: {listed}");
    assert_eq!(oracle::verified(bench.cli(), &bench.stick(), "two laptops"), 20, "and all verify");
    Ok(())
}
