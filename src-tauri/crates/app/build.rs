//! Takes the sample offices of `assets/samples` into the program, so that a copy of it alone can show what it does.

#![allow(clippy::print_stdout)] // This is how a build script speaks to cargo.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // Asked when it runs: what was built here may be run from a checkout that has moved since.
    let here = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&here).join("../../../assets/samples");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut code = "&[\n".to_owned();
    for sample in entries(&folder)?.into_iter().filter(|path| path.join("meta.json").is_file()) {
        // Writing to a string cannot fail.
        let _ = writeln!(
            code,
            "Sample {{ name: {:?}, meta: include_str!({:?}), files: &[",
            name(&sample),
            sample.join("meta.json")
        );
        for file in
            entries(&sample)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "jsonl"))
        {
            let _ = writeln!(code, "({:?}, include_str!({file:?})),", name(&file));
        }
        code.push_str("] },\n");
    }
    code.push(']');
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("samples.rs"), code)
}

/// What a folder holds, in order.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry?.path().canonicalize()).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
