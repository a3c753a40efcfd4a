//! Sets seventeen pages with a table of 300 rows, for `make bench`: `pages FOLDER TIMES`.
//!
//! It writes `ours.pdf` to the folder, and the same content as `peer.docx` and `peer.typ` for other programs, then says on
//! each line how many milliseconds one setting took in process.

#![allow(clippy::print_stdout)] // This is how the bench reads it.

mod content;
mod ours;
mod typst;

use std::borrow::Cow;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, io};

use paper::{FontFiles, Fonts, render_docx, render_pdf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), Some(times)) = (arguments.next(), arguments.next()) else {
        return Err("pages FOLDER TIMES".into());
    };
    let (folder, times): (PathBuf, u32) = (folder.into(), times.parse()?);
    let pieces = content::pieces();
    let document = ours::document(&pieces);
    let fonts = fonts()?;
    for _ in 0..times {
        let began = Instant::now();
        let rendered = render_pdf(&document, &fonts)?;
        println!("{}", began.elapsed().as_secs_f64() * 1000.0);
        fs::write(folder.join("ours.pdf"), &rendered.bytes)?;
    }
    fs::write(folder.join("peer.docx"), render_docx(&document)?)?;
    fs::write(folder.join("peer.typ"), typst::source(&pieces))?;
    Ok(())
}

fn fonts() -> Result<Fonts, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");
    let face = |name: &str| -> io::Result<Cow<'static, [u8]>> {
        Ok(fs::read(folder.join(format!("LiberationSerif-{name}.ttf")))?.into())
    };
    Ok(Fonts::load(FontFiles {
        regular: face("Regular")?,
        bold: face("Bold")?,
        italic: face("Italic")?,
        bold_italic: face("BoldItalic")?,
    })?)
}
