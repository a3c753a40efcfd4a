//! Who may depend on whom. Arrows run one way, from the hosts down to `text`.

use crate::Rule;
use crate::source::{Finding, Source};

/// Each crate and the crates of this workspace it may know.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("office", &["text"]),
    ("overlap", &["text"]),
    ("paper", &["text"]),
    ("vault", &["text"]),
    ("briefing", &["office", "paper", "text"]),
    ("exchange", &["office", "text"]),
    ("app", &["briefing", "exchange", "office", "overlap", "paper", "text", "vault"]),
    ("cli", &["app"]),
    ("src-tauri", &["app"]),
];

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "arrows run one way",
        find: forbidden_arrows,
        guilty: (
            "src-tauri/crates/paper/Cargo.toml",
            "[dependencies]\ntext.workspace = true\noffice.workspace = true\n",
            3,
        ),
    },
    Rule {
        name: "every crate has its place",
        find: unplaced_crates,
        guilty: ("src-tauri/crates/misc/Cargo.toml", "[package]\nname = \"misc\"\n", 1),
    },
    Rule {
        name: "only the desktop host knows Tauri",
        find: tauri_elsewhere,
        guilty: ("src-tauri/crates/app/Cargo.toml", "[dependencies]\ntauri = \"2\"\n", 2),
    },
    Rule {
        name: "only office speaks to the database",
        find: database_elsewhere,
        guilty: ("src-tauri/crates/vault/Cargo.toml", "[dev-dependencies]\nrusqlite.workspace = true\n", 2),
    },
];

fn forbidden_arrows(sources: &[Source]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (manifest, krate) in manifests(sources) {
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == krate) else { continue };
        for (line, name) in dependencies(manifest) {
            let ours = MAY_KNOW.iter().any(|(known, _)| *known == name);
            if ours && !allowed.contains(&name) {
                found.push(manifest.finding(line, format!("{krate} must not know {name}")));
            }
        }
    }
    found
}

fn unplaced_crates(sources: &[Source]) -> Vec<Finding> {
    manifests(sources)
        .filter(|(_, krate)| MAY_KNOW.iter().all(|(name, _)| name != krate))
        .map(|(manifest, krate)| {
            manifest.finding(1, format!("the map of the house has no room called {krate}"))
        })
        .collect()
}

fn tauri_elsewhere(sources: &[Source]) -> Vec<Finding> {
    dependencies_outside(sources, "src-tauri", |name| name == "tauri" || name.starts_with("tauri-"))
}

fn database_elsewhere(sources: &[Source]) -> Vec<Finding> {
    dependencies_outside(sources, "office", |name| {
        matches!(name, "rusqlite" | "libsqlite3-sys" | "sqlx" | "diesel")
    })
}

fn dependencies_outside(sources: &[Source], home: &str, kept: fn(&str) -> bool) -> Vec<Finding> {
    manifests(sources)
        .filter(|(_, krate)| *krate != home)
        .flat_map(|(manifest, _)| {
            dependencies(manifest)
                .filter(move |(_, name)| kept(name))
                .map(|(line, name)| manifest.finding(line, format!("{name} belongs to {home} alone")))
        })
        .collect()
}

fn manifests(sources: &[Source]) -> impl Iterator<Item = (&Source, &str)> {
    sources
        .iter()
        .filter(|source| source.path.ends_with("/Cargo.toml"))
        .filter_map(|source| Some((source, source.krate()?)))
}

/// The dependencies a manifest names, of every kind and target, with their lines.
fn dependencies(manifest: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = false;
    manifest.lines().filter_map(move |(line, text)| {
        if let Some(section) = text.strip_prefix('[') {
            inside = section.trim_end_matches(']').ends_with("dependencies");
            return None;
        }
        let name = text.split(['=', '.', ' ']).next()?;
        (inside && !name.is_empty() && !name.starts_with('#')).then_some((line, name))
    })
}
