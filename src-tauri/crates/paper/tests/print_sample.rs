//! Prints the sample documents to the target folder, for a person to look at.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::{FONTS, sample};
use paper::{Profile, render_docx, render_pdf};

#[test]
fn samples_are_written_to_the_target_folder() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let samples = [
        ("monthly-36", sample::monthly(Profile::Party36)),
        ("monthly-draft", sample::draft()),
        ("front", sample::front()),
        ("letter", sample::letter()),
        ("minutes", sample::minutes()),
        ("youth", sample::youth()),
    ];
    for (name, document) in samples {
        let rendered = render_pdf(&document, &FONTS).expect("sample renders");
        std::fs::write(folder.join(format!("{name}.pdf")), &rendered.bytes).expect("target is writable");
        let word = render_docx(&document).expect("sample renders as Word");
        std::fs::write(folder.join(format!("{name}.docx")), word).expect("target is writable");
        assert!(rendered.pages > 0, "{name} has pages");
    }
}
