//! Case 5: an office of an older version that nobody opened yet in this one: who may replace it, and damage met on the way.

use std::fs;

use tests::cli::Cli;
use tests::oracle::{self, told};
use tests::{paths, sealed, start};
use vault::{
    Account, Argon2Cost, ChosenPassphrase, NewAccount, OfficeFolder, OsFiles, OsRandom, Passphrase, Secret,
    SlotId,
};

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::migrating::{backed_up, of_schema};
use crate::tally::Tally;

const OTHERS: &str = "bốn mùa hoa nở";
const OTHER: &str = "Người cũ";

/// Adds somebody who administers the office as well.
fn admit(bench: &Bench) {
    start::undisturbed(|| {
        let folder = OfficeFolder::open(&OsFiles, &bench.desk.office()).expect("an office");
        let passphrase = Passphrase::typed(paths::PASSPHRASE);
        let keys = vault::unlock(&OsFiles, &folder, Secret::Passphrase(&passphrase)).expect("its keys");
        let passphrase = ChosenPassphrase::choose(OTHERS, "").expect("a passphrase");
        let account = Account { slot: SlotId::new("other").expect("a slot"), label: OTHER.to_owned() };
        let new = NewAccount { account, passphrase: &passphrase, cost: Argon2Cost::LEAST };
        vault::add_account(&OsFiles, &mut OsRandom, &folder, &keys, &new).expect("a slot more");
    });
    let row = "INSERT INTO account (id, name, slot, role) VALUES ('other', ?1, 'other', 'admin')";
    sealed::connection(&bench.desk.office()).execute(row, [OTHER]).expect("their account");
}

fn demote(bench: &Bench) {
    let row = "UPDATE account SET role = 'viewer' WHERE name = ?1";
    sealed::connection(&bench.desk.office()).execute(row, [OTHER]).expect("their account");
}

/// What the office was before an update says who administers it: not a backup of another day, and not whoever has a secret.
pub(crate) fn who_replaces(_: &Tally) -> Result<(), Skipped> {
    let bench = of_schema::<3>();
    admit(&bench);
    let backup = text(&start::undisturbed(|| backed_up(3, &bench)));
    demote(&bench);
    let other = bench.cli().clone().passphrase(OTHERS);
    let state = || [bench.desk.office().join("CURRENT"), bench.database()].map(|path| fs::read(path).ok());
    let before = state();
    for command in [&["restore", &backup, "--dry-run"][..], &["restore", &backup]] {
        told(&other.run(command).refused(9, "E_NOT_PERMITTED"), "who administered it once");
        assert!(state() == before, "{command:?}: the office is as it was");
    }
    let preview = bench.cli().run(&["--json", "restore", &backup, "--dry-run"]).done().json();
    assert_eq!(preview["now"]["records"]["directive"], 1, "what is there is told: {preview}");
    assert!(state() == before, "and asking changes nothing");

    let _ = bench.cli().run(&["restore", &backup]).done();
    assert_eq!(role(bench.cli()), "viewer", "the backup makes nobody what they are no longer");
    told(&other.run(&["office", "back"]).refused(9, "E_NOT_PERMITTED"), "nor does the way back");
    let _ = bench.cli().run(&["office", "back"]).done();
    assert_eq!(role(bench.cli()), "viewer", "which leads to the office as it was");
    Ok(())
}

fn role(cli: &Cli) -> String {
    let accounts = cli.run(&["--json", "account", "list"]).done().json();
    let mut accounts = accounts.as_array().expect("a list").iter();
    let other = accounts.find(|account| account["name"] == OTHER).expect("their account");
    other["role"].as_str().expect("a role").to_owned()
}

/// Damage that only the way up meets is kept, remembered and told as any other, and a backup answers it.
pub(crate) fn damaged(_: &Tally) -> Result<(), Skipped> {
    let bench = of_schema::<3>();
    let backup = text(&start::undisturbed(|| backed_up(3, &bench)));
    let path = bench.database();
    let mut bytes = fs::read(&path).expect("the database");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).expect("rot");
    let outcome = bench.cli().run(&["office", "info"]).refused(5, "E_DAMAGED");
    told(&outcome, "damage met while migrating");
    assert!(outcome.stderr.contains("office.db.damaged"), "where the copy lies: {}", outcome.stderr);
    let kept = fs::read(path.with_file_name("office.db.damaged")).expect("the copy");
    assert!(kept == bytes, "it is kept as it was found");
    let remembered = fs::read_to_string(bench.desk.office().join("health.json")).expect("what is remembered");
    assert!(remembered.contains("found_at"), "the lock screen knows of it: {remembered}");
    let _ = bench.cli().run(&["restore", &backup]).done();
    let _ = oracle::totals(bench.cli(), "restored over damage met while migrating");
    Ok(())
}
