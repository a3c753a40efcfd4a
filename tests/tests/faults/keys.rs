//! Cases 18 and 19: secrets of another day, and key files that are damaged or mean harm.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::letters::taken_apart;
use tests::oracle::told;
use tests::paths;

use crate::Skipped;
use crate::bench::{Bench, give_passphrase, resealed, text};
use crate::tally::{Tally, Trial};

const NEW: &str = "đường về làng quê mẫu";

/// A changed passphrase opens what is backed up from then on; what was before keeps its own; the code opens both.
pub(crate) fn then_and_now(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let old = text(&bench.backups()[0]);
    give_passphrase(&bench.desk.office(), paths::PASSPHRASE, NEW);
    let now = bench.cli().clone().passphrase(NEW);
    let made = now.run(&["--json", "backup", "create", &text(&bench.stick())]).done().json();
    let new = made["folder"].as_str().expect("a folder").to_owned();
    let _ = bench.cli().run(&["office", "info"]).refused(4, "E_WRONG_PASSPHRASE");

    // Another computer, which knows nothing of either.
    let bare = Cli::on(&bench.desk.beside("another computer"));
    let code = bench.code();
    for (backup, secret, expected) in
        [(&old, paths::PASSPHRASE, 0), (&old, NEW, 4), (&new, paths::PASSPHRASE, 4), (&new, NEW, 0)]
    {
        let outcome = bare.clone().passphrase(secret).run(&["backup", "verify", backup, "--with-key"]);
        assert_eq!(outcome.code, expected, "`{secret}` and {backup}: {}", outcome.stderr);
        if expected != 0 {
            told(&outcome, "a passphrase of another day");
            assert!(outcome.stderr.contains("ngày lập bản đó"), "it says whose day: {}", outcome.stderr);
        }
    }
    for backup in [&old, &new] {
        let _ = bare.run(&["backup", "verify", backup, "--with-key", "--recovery-file", &code]).done();
    }
    Ok(())
}

/// A passphrase is the same however its letters are put together, and nothing else is the same.
pub(crate) fn typed(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    give_passphrase(&bench.desk.office(), paths::PASSPHRASE, NEW);
    let typed = |passphrase: &str| bench.cli().clone().passphrase(passphrase).run(&["office", "info"]);
    let _ = typed(NEW).done();
    let apart = taken_apart(NEW);
    assert_ne!(apart, NEW, "the letters are taken apart");
    let _ = typed(&apart).done();
    // No more than a clerk may try before the waiting begins.
    for other in [NEW.to_uppercase(), NEW.replace('đ', "d")] {
        let outcome = typed(&other).refused(4, "E_WRONG_PASSPHRASE");
        told(&outcome, &other);
        let hint = &outcome.stderr;
        assert!(hint.contains("Caps Lock") && hint.contains("bộ gõ"), "what to look at: {hint}");
    }
    Ok(())
}

/// One damaged copy of the key file costs nothing; two are told from a wrong passphrase, and a backup brings them back.
pub(crate) fn damaged(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let whole = fs::read(&copies(&bench)[0]).expect("the key file");
    for step in tally.steps(whole.len() / 16, 6) {
        let at = (step - 1) * 16;
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        for spoilt in [&whole[..at], &flipped] {
            fs::write(&copies(&bench)[0], spoilt).expect("one copy is spoilt");
            let outcome = bench.cli().run(&["check"]).done();
            assert!(outcome.stderr.contains("một trong hai bản tệp khóa"), "byte {at}: {}", outcome.stderr);
            assert_eq!(fs::read(&copies(&bench)[0]).ok().as_ref(), Some(&whole), "byte {at}: and mended");
            copies(&bench).iter().for_each(|path| fs::write(path, spoilt).expect("both are spoilt"));
            let outcome = bench.cli().run(&["office", "info"]).refused(5, "E_KEYS_DAMAGED");
            told(&outcome, &format!("byte {at} of both key files"));
            assert!(outcome.stderr.contains("không phải lỗi mật khẩu"), "not the clerk's fault");
            fs::write(&copies(&bench)[1], &whole).expect("as it was");
            tally.count(Trial::Flip);
        }
    }
    copies(&bench).iter().for_each(|path| fs::write(path, b"noise").expect("both are spoilt"));
    let _ = bench.cli().run(&["restore", &text(&bench.backups()[0])]).done();
    let _ = bench.cli().run(&["check", "--full"]).done();
    Ok(())
}

/// A change to a slot's Argon2 figures, and how it is answered.
type Harm = (&'static str, u64, i32, &'static str);

const HARMS: [Harm; 8] = [
    ("memory_kib", (1 << 32) - 1, 5, "E_KEYS_DAMAGED"),
    ("memory_kib", 1 << 31, 5, "E_KEYS_DAMAGED"),
    ("memory_kib", 256 * 1024 + 1, 5, "E_KEYS_DAMAGED"),
    ("memory_kib", 0, 5, "E_KEYS_DAMAGED"),
    ("passes", 1 << 30, 5, "E_KEYS_DAMAGED"),
    ("passes", 0, 5, "E_KEYS_DAMAGED"),
    ("lanes", 1 << 24, 5, "E_KEYS_DAMAGED"),
    ("lanes", 0, 5, "E_KEYS_DAMAGED"),
];

/// A key file that asks for all memory or a year of work is refused before either is taken.
pub(crate) fn hostile(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let whole = fs::read(&copies(&bench)[0]).expect("the key file");
    for (figure, value, code, error) in HARMS {
        let hostile = resealed(&whole, |file| {
            let slot = file["slots"]
                .as_array_mut()
                .expect("slots")
                .iter_mut()
                .find(|slot| slot["kind"] == "account");
            slot.expect("an account's slot")["argon2"][figure] = json!(value);
        });
        copies(&bench).iter().for_each(|path| fs::write(path, &hostile).expect("a hostile file"));
        told(&bench.cli().run(&["office", "info"]).refused(code, error), &format!("{figure} {value}"));
        tally.count(Trial::Flip);
    }
    let newer = resealed(&whole, |file| file["least_reader"] = Value::from(2));
    copies(&bench).iter().for_each(|path| fs::write(path, &newer).expect("a newer file"));
    told(
        &bench.cli().run(&["office", "info"]).refused(6, "E_NEWER_VERSION"),
        "a key file of a newer program",
    );
    Ok(())
}

fn copies(bench: &Bench) -> [PathBuf; 2] {
    ["keys.json", "keys.json.2"].map(|name| bench.generation().join(name))
}
