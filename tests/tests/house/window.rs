//! What the window's own code must not do, and what its host must not allow.

use crate::Rule;
use crate::source::{Finding, Source};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "only ui/src/ipc speaks to the host",
        find: ipc_elsewhere,
        guilty: ("ui/src/app/App.tsx", "import { invoke } from '@tauri-apps/api/core';\n", 1),
    },
    Rule {
        name: "text never becomes HTML",
        find: html_from_text,
        guilty: ("ui/src/components/Row.tsx", "const a = 1;\n<p dangerouslySetInnerHTML={x} />\n", 2),
    },
    Rule {
        name: "the content policy stays strict",
        find: loose_policy,
        guilty: ("src-tauri/tauri.conf.json", "{\n\"csp\": \"style-src 'unsafe-inline'\"\n}\n", 2),
    },
    Rule {
        name: "each permission is one of our commands",
        find: broad_permissions,
        guilty: ("src-tauri/capabilities/main.json", "{\"permissions\": [\n\"core:default\"\n]}\n", 2),
    },
];

fn ipc_elsewhere(sources: &[Source]) -> Vec<Finding> {
    let outside = |source: &&Source| !source.path.starts_with("ui/src/ipc/");
    lines(
        ui_code(sources).filter(outside),
        &["@tauri-apps/", "__TAURI"],
        "the host is reached through ui/src/ipc alone",
    )
}

fn html_from_text(sources: &[Source]) -> Vec<Finding> {
    lines(
        ui_code(sources),
        &["innerHTML", "dangerouslySetInnerHTML", "insertAdjacentHTML"],
        "render elements instead",
    )
}

fn loose_policy(sources: &[Source]) -> Vec<Finding> {
    let config = sources.iter().filter(|source| source.path == "src-tauri/tauri.conf.json");
    let loose = ["'unsafe-", "\"withGlobalTauri\": true", "\"devtools\": true", "https:\"", "dangerous"];
    lines(config, &loose, "the window loads and runs nothing but its own files")
}

fn broad_permissions(sources: &[Source]) -> Vec<Finding> {
    let capabilities = sources.iter().filter(|source| source.path.starts_with("src-tauri/capabilities/"));
    lines(
        capabilities,
        &["core:", ":default", ":allow-", "\"*\"", "\"remote\""],
        "name each of our own commands",
    )
}

fn ui_code(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| {
        source.path.starts_with("ui/src/") && (source.path.ends_with(".ts") || source.path.ends_with(".tsx"))
    })
}

fn lines<'a>(sources: impl Iterator<Item = &'a Source>, unwanted: &[&str], why: &str) -> Vec<Finding> {
    sources
        .flat_map(|source| {
            source
                .lines()
                .filter(|(_, line)| unwanted.iter().any(|word| line.contains(word)))
                .map(|(at, line)| source.finding(at, format!("{why}: {}", line.trim())))
        })
        .collect()
}
