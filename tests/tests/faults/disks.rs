//! Cases 2, 3 and 11 on a medium of a few megabytes that is really full or really read-only.

use std::fs;
use std::path::Path;

use tests::cli::Cli;
use tests::medium::Medium;
use tests::oracle::{self, told};

use crate::Skipped;
use crate::bench::{Bench, files_below, text};
use crate::restoring::newest;
use crate::tally::{Tally, Trial};

/// An office on a disk that is really full is read, refuses what is new in words, and goes on when there is room.
pub(crate) fn full_office(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let medium = Medium::of_kib(24 * 1024).map_err(Skipped)?;
    bench.desk.keep(&medium.seen().join("desk"));
    let cli = on_medium(&medium);
    let before = oracle::totals(&cli, "before")["directive"];
    medium.fill_but(96 * 1024);
    let letter = bench.letter();
    let mut entered = 0;
    let refused = loop {
        let outcome = cli.run(&["directive", "add", &letter]);
        if outcome.code != 0 {
            break outcome.refused(7, "E_DISK_FULL");
        }
        entered += 1;
        assert!(entered < 10_000, "the disk is full some day");
    };
    tally.count(Trial::Full);
    told(&refused, "a full disk");
    assert!(refused.stderr.contains("Ổ đĩa đã đầy"), "in words: {}", refused.stderr);
    fs::remove_file(medium.seen().join("filler")).expect("room is made");
    assert_eq!(
        oracle::totals(&cli, "with room")["directive"],
        before + entered,
        "what was acknowledged is there"
    );
    let _ = cli.run(&["directive", "add", &letter]).done();
    Ok(())
}

/// Never called damaged, and nothing is begun beside it.
pub(crate) fn read_only_office(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let mut medium = Medium::of_kib(24 * 1024).map_err(Skipped)?;
    bench.desk.keep(&medium.seen().join("desk"));
    medium.lock();
    let (cli, office) = (on_medium(&medium), medium.seen().join("desk/office"));
    let before = files_below(&office);
    for command in [&["office", "info"][..], &["directive", "add", &bench.letter()]] {
        let outcome = cli.run(command).refused(7, "E_READ_ONLY");
        told(&outcome, "a read-only medium");
        assert!(outcome.stderr.contains("không cho phép ghi"), "it says so: {}", outcome.stderr);
    }
    assert_eq!(files_below(&office), before, "nothing is made beside it");
    let stick = text(&medium.path().join("desk/stick"));
    let outcome = with_stick(&bench, &medium).run(&["backup", "create", &stick]).refused(7, "E_READ_ONLY");
    told(&outcome, "a stick with its switch on");
    assert_eq!(
        oracle::verified(&with_stick(&bench, &medium), Path::new(&stick), "read-only"),
        2,
        "its backups can be read"
    );
    Ok(())
}

/// Said before anything is written, in numbers, and no old backup goes for room.
pub(crate) fn full_stick(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let medium = Medium::of_kib(24 * 1024).map_err(Skipped)?;
    bench.desk.keep(&medium.seen().join("desk"));
    let (cli, stick) = (with_stick(&bench, &medium), medium.path().join("desk/stick"));
    for spare in [0, 4096, 1 << 20, 2 << 20] {
        medium.fill_but(spare);
        let outcome = cli.run(&["backup", "create", &text(&stick)]);
        told(&outcome, "a full stick");
        let is_known = ["E_BACKUP_NO_ROOM", "E_DISK_FULL"].iter().any(|code| outcome.stderr.contains(code));
        assert!(outcome.code == 7 && is_known, "{spare} bytes left: {}", outcome.stderr);
        assert_eq!(oracle::verified(&cli, &stick, "full"), 2, "{spare} bytes left: both old ones are there");
        tally.count(Trial::Full);
    }
    fs::remove_file(medium.seen().join("filler")).expect("room is made");
    let _ = cli.run(&["backup", "create", &text(&stick)]).done();
    assert_eq!(oracle::verified(&cli, &stick, "with room"), 3, "the next one goes through");
    Ok(())
}

/// Every work that needs room on the machine's own disk says how much, and begins nothing.
pub(crate) fn too_small(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let medium = Medium::of_kib(24 * 1024).map_err(Skipped)?;
    bench.desk.keep(&medium.seen().join("desk"));
    let (cli, stick) = (on_medium(&medium), text(&bench.stick()));
    let before = oracle::totals(&cli, "before");
    medium.fill_but(256 * 1024);
    let sheet = text(&medium.path().join("desk/phieu.pdf"));
    for (work, error) in [
        (&["backup", "create", &stick][..], "E_DISK_FULL"),
        (&["restore", &text(&newest(&bench))], "E_DISK_FULL"),
        (&["office", "rekey", "--out", &sheet], "E_NO_ROOM_TO_REKEY"),
    ] {
        let refused = cli.run(work).refused(7, error);
        told(&refused, work[0]);
        let says = |words: &str| refused.stderr.contains(words);
        assert!(says("MB") && says("còn") && says("cần"), "{work:?} in numbers: {}", refused.stderr);
        assert!(says("chưa"), "{work:?} began nothing: {}", refused.stderr);
        tally.count(Trial::Full);
    }
    fs::remove_file(medium.seen().join("filler")).expect("room is made");
    assert_eq!(oracle::totals(&cli, "with room"), before, "all is as it was");
    Ok(())
}

fn on_medium(medium: &Medium) -> Cli {
    Cli::on(&medium.path().join("desk/office")).today(tests::paths::SAMPLE_TODAY).inside(medium)
}

/// The bench's own office, with the medium plugged in.
fn with_stick(bench: &Bench, medium: &Medium) -> Cli {
    bench.cli().clone().inside(medium)
}
