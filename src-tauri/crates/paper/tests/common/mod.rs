//! Fonts and documents shared by the tests; every name in them says that it is a sample.
#![allow(dead_code)] // Each test binary uses its own part.

pub(crate) mod marks;
pub(crate) mod sample;
pub(crate) mod tools;

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::LazyLock;

use paper::{FontFiles, Fonts};

/// The fonts the product packs.
pub(crate) static FONTS: LazyLock<Fonts> =
    LazyLock::new(|| Fonts::load(font_files()).expect("packed fonts load"));

/// The files the product packs.
pub(crate) fn font_files() -> FontFiles {
    let read = |face: &str| -> Cow<'static, [u8]> {
        let name = format!("LiberationSerif-{face}.ttf");
        let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../../assets/fonts", &name].iter().collect();
        Cow::Owned(std::fs::read(path).expect("font file is in the checkout"))
    };
    FontFiles {
        regular: read("Regular"),
        bold: read("Bold"),
        italic: read("Italic"),
        bold_italic: read("BoldItalic"),
    }
}
