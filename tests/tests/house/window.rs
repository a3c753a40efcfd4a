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
    Rule {
        name: "each command has a caller in the window",
        find: uncalled,
        guilty: ("src-tauri/src/commands/names.rs", "&[\n    \"task_finish\",\n];\n", 2),
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

/// A command is called by its whole name, or by a name put together of a beginning and a variable end.
fn uncalled(sources: &[Source]) -> Vec<Finding> {
    let callers: Vec<&Source> = ui_code(sources)
        .filter(|source| !source.path.contains(".test.") && !source.path.starts_with("ui/src/ipc/fake"))
        .collect();
    let is_called = |name: &str| {
        let beginning = name.split_once('_').map_or(name, |(area, _)| area);
        let calls = [format!("'{name}'"), format!("`{beginning}_${{")];
        callers.iter().any(|source| calls.iter().any(|call| source.text.contains(call)))
    };
    let names = sources.iter().filter(|source| source.path == "src-tauri/src/commands/names.rs");
    names
        .flat_map(|source| source.lines().map(move |(at, line)| (source, at, line)))
        .filter_map(|(source, at, line)| {
            Some((source, at, line.trim().strip_prefix('"')?.strip_suffix("\",")?))
        })
        .filter(|(_, _, name)| !is_called(name))
        .map(|(source, at, name)| source.finding(at, format!("nothing in the window calls {name}")))
        .collect()
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
