//! The web view must bind to the system's SQLite, so ours must not be visible to it.
#![cfg(target_os = "linux")]

use std::process::Command;

#[test]
fn the_program_exports_no_symbol_of_sqlite() {
    let listed = Command::new("nm")
        .args(["-D", "--defined-only", env!("CARGO_BIN_EXE_giaoban")])
        .output()
        .expect("nm comes with the compiler's packages");
    assert!(listed.status.success(), "nm reads the program");
    let text = String::from_utf8_lossy(&listed.stdout);
    let exported: Vec<&str> = text.lines().filter(|line| line.contains(" sqlite3_")).collect();
    assert!(exported.is_empty(), "{} symbols are exported, such as {:?}", exported.len(), exported.first());
}
