//! Case 18: a key file from which somebody took a slot, or into which somebody put one back.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use tests::oracle::told;

use crate::Skipped;
use crate::bench::{Bench, resealed};
use crate::tally::{Tally, Trial};

const LEADER: &str = "Trưởng khối mẫu";
const LEADERS: &str = "bốn mùa hoa nở mẫu";

/// Neither is taken for a wrong passphrase or for damage, nothing of it leads in, and none of it says to delete anything.
pub(crate) fn stripped_or_rolled_back(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let typed = format!("{LEADERS}\n{LEADERS}\n");
    let add = ["account", "add", LEADER, "--role", "leader"];
    let _ = bench.cli().feed(&add, typed.as_bytes()).done();
    let with_leader = fs::read(&copies(&bench)[0]).expect("the key file");
    let _ = bench.cli().run(&["account", "remove", LEADER]).done();
    let without = fs::read(&copies(&bench)[0]).expect("the key file of today");
    let leader = bench.cli().clone().passphrase(LEADERS);
    let slots = |file: &[u8]| serde_json::from_slice::<Value>(file).expect("JSON")["slots"].clone();
    for (what, file, cli) in [
        ("stripped", resealed(&with_leader, |file| file["slots"] = slots(&without)), bench.cli()),
        ("put back", resealed(&without, |file| file["slots"] = slots(&with_leader)), &leader),
    ] {
        copies(&bench).iter().for_each(|path| fs::write(path, &file).expect("another key file"));
        let refused = cli.run(&["office", "info"]).refused(5, "E_KEYS_TAMPERED");
        told(&refused, what);
        assert!(
            refused.stderr.contains("Không sửa hay xóa tệp nào"),
            "{what}: nothing is to go: {}",
            refused.stderr
        );
        tally.count(Trial::Flip);
    }
    copies(&bench).iter().for_each(|path| fs::write(path, &with_leader).expect("the key file of before"));
    told(&leader.run(&["office", "info"]).refused(4, "E_ACCOUNT_REMOVED"), "rolled back");
    let _ = bench.cli().run(&["check", "--full"]).done();
    Ok(())
}

fn copies(bench: &Bench) -> [PathBuf; 2] {
    ["keys.json", "keys.json.2"].map(|name| bench.generation().join(name))
}
