//! The checkout as text: which files there are, and which of their lines ship.

use std::fmt;
use std::fs;
use std::path::Path;

/// What tools write; nothing in it is ours.
const WRITTEN_BY_TOOLS: &[&str] = &[".git", "target", "node_modules", "dist", "gen"];

/// One text file, by its path from the top of the checkout with `/` between folders.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
    /// Declared under `#[cfg(test)]` by the module above it.
    test_only: bool,
}

/// Where a rule is broken, and why that matters.
pub(crate) struct Finding {
    pub(crate) path: String,
    pub(crate) line: usize,
    why: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.why)
    }
}

impl Source {
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), test_only: false }
    }

    pub(crate) fn finding(&self, line: usize, why: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, why: why.into() }
    }

    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// The crate under `src-tauri/crates` that this file belongs to; `src-tauri` for the host itself.
    pub(crate) fn krate(&self) -> Option<&str> {
        let rest = self.path.strip_prefix("src-tauri/")?;
        match rest.strip_prefix("crates/") {
            Some(inside) => inside.split('/').next(),
            None => Some("src-tauri"),
        }
    }

    /// Every line with its number, counted from one.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, line))
    }

    /// The lines of a Rust file that ship: no comments, no item under `#[cfg(test)]`, no test files.
    pub(crate) fn shipped_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_test = self.test_only || self.path.split('/').any(|part| matches!(part, "tests" | "benches"));
        let mut skipping: Option<usize> = None;
        self.lines().filter(move |(_, line)| {
            if line.trim() == "#[cfg(test)]" {
                skipping = Some(indent(line));
                return false;
            }
            if let Some(depth) = skipping {
                if ends_item(line, depth) {
                    skipping = None;
                }
                return false;
            }
            !is_test && !line.trim_start().starts_with("//")
        })
    }

    /// The files, or the folders, of modules that this file declares for tests alone.
    fn test_modules(&self) -> Vec<String> {
        let (folder, file) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let inside = match file {
            "lib.rs" | "main.rs" | "mod.rs" => folder.to_owned(),
            _ => format!("{folder}/{}", file.trim_end_matches(".rs")),
        };
        let lines: Vec<&str> = self.text.lines().map(str::trim).collect();
        lines
            .windows(2)
            .filter(|pair| pair[0] == "#[cfg(test)]")
            .filter_map(|pair| pair[1].rsplit_once("mod ")?.1.strip_suffix(';'))
            .flat_map(|name| [format!("{inside}/{name}.rs"), format!("{inside}/{name}/")])
            .collect()
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Whether an item that began at this depth ends here, as rustfmt lays items out.
fn ends_item(line: &str, depth: usize) -> bool {
    let attribute = line.trim_start().starts_with("#[");
    indent(line) == depth && !attribute && (line.ends_with(';') || line.trim_start().starts_with('}'))
}

/// Every text file of the checkout that this test belongs to.
pub(crate) fn checkout() -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies inside the checkout");
    let mut found = Vec::new();
    read_folder(top, "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    let for_tests: Vec<String> =
        found.iter().filter(|one| one.is_rust()).flat_map(Source::test_modules).collect();
    for source in &mut found {
        source.test_only = for_tests.iter().any(|module| source.path.starts_with(module.as_str()));
    }
    found
}

fn read_folder(folder: &Path, prefix: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder of the checkout").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().expect("a file type");
        if WRITTEN_BY_TOOLS.contains(&name.as_str()) {
            continue;
        }
        if kind.is_dir() {
            read_folder(&entry.path(), &format!("{path}/"), found);
        } else if kind.is_file() && name != ".git" {
            // In a second working copy `.git` is a file that names the first. A picture or a font is listed with no text: only its
            // place is of interest.
            found.push(Source::new(path, fs::read_to_string(entry.path()).unwrap_or_default()));
        }
    }
}
