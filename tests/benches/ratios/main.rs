//! Prints how fast the programs are, as ratios against a peer measured in the same run.
//!
//! Absolute times say more about the machine than about us; a ratio holds on any machine.

#[cfg(target_os = "linux")]
mod window;

#[cfg(target_os = "linux")]
fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(window::against_an_empty_window());
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("bench: the window can be driven on Linux only");
}

/// One line of the table: what was measured, how it compares, and what it should at most be.
#[cfg(target_os = "linux")]
fn report(what: &str, ours: f64, peer: f64, unit: &str, at_most: f64) {
    let ratio = ours / peer;
    let verdict = if ratio <= at_most { "ok" } else { "SLOW" };
    println!(
        "{what:<44} {ours:>8.0} {unit:<3} against {peer:>8.0} {unit:<3} = {ratio:>5.2}x  (at most {at_most:.2}x)  {verdict}"
    );
}
