//! Poppler: an independent reader of what was written.

use std::io::Write;
use std::process::{Command, Stdio};

/// What a poppler tool says of a PDF given on standard input.
pub(crate) fn poppler(tool: &str, args: &[&str], pdf: &[u8]) -> String {
    let mut child = Command::new(tool)
        .args(args)
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("poppler's tools are installed");
    let mut stdin = child.stdin.take().expect("a piped input");
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().expect("the tool ends");
    writer.join().expect("the writer ends").expect("the tool reads the whole file");
    assert!(output.status.success(), "{tool} must read the file");
    String::from_utf8(output.stdout).expect("text in UTF-8")
}

/// Plain text of a PDF with line ends folded into spaces.
pub(crate) fn text(pdf: &[u8]) -> String {
    poppler("pdftotext", &["-raw"], pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}
