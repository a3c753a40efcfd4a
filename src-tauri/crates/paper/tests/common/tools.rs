//! Poppler, when the machine has it: an independent reader of what was written.

use std::io::Write;
use std::process::{Command, Stdio};

/// Runs a poppler tool on a PDF given on standard input; nothing when the tool is not installed.
pub(crate) fn poppler(tool: &str, args: &[&str], pdf: &[u8]) -> Option<String> {
    let mut child = Command::new(tool)
        .args(args)
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take()?;
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    String::from_utf8(output.stdout).ok()
}

/// Plain text of a PDF with line ends folded into spaces.
pub(crate) fn text(pdf: &[u8]) -> Option<String> {
    let raw = poppler("pdftotext", &["-raw"], pdf)?;
    Some(raw.split_whitespace().collect::<Vec<_>>().join(" "))
}
