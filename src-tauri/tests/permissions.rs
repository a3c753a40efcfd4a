//! Who may call what, on the real configuration and a runtime without a display.
#![allow(clippy::expect_used, reason = "a test may stop")]

#[path = "../src/commands/names.rs"]
mod names;
mod roles;

use std::collections::BTreeSet;

use giaoban_lib::Home;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// The program on an empty home, and the folder that must outlive it.
fn program() -> (App<MockRuntime>, TempDir) {
    let folder = tempfile::tempdir().expect("a home folder");
    let home = Home::at(folder.path().to_owned());
    let app = giaoban_lib::build(mock_builder(), Some(home))
        .build(tauri::generate_context!())
        .expect("the program");
    (app, folder)
}

fn window(app: &App<MockRuntime>, label: &str) -> WebviewWindow<MockRuntime> {
    app.get_webview_window(label).unwrap_or_else(|| {
        WebviewWindowBuilder::new(app, label, tauri::WebviewUrl::default()).build().expect("a window")
    })
}

fn ask(window: &WebviewWindow<MockRuntime>, command: &str) -> Result<Value, String> {
    ask_with(window, command, json!({})).map_err(|refusal| refusal.to_string())
}

fn ask_with(window: &WebviewWindow<MockRuntime>, command: &str, body: Value) -> Result<Value, Value> {
    let address = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: address.parse().expect("the app's own address"),
        body: InvokeBody::Json(body),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().unwrap_or(Value::Null))
}

#[test]
fn the_main_window_may_call_our_commands() {
    let (app, _home) = program();
    let answer = ask(&window(&app, "main"), "app_version");
    assert_eq!(answer, Ok(json!(env!("CARGO_PKG_VERSION"))), "the main window is answered");
}

#[test]
fn another_window_may_call_nothing() {
    let (app, _home) = program();
    let other = window(&app, "other");
    for command in names::NAMES {
        let refusal = ask(&other, command).expect_err("a window without a capability is refused");
        assert!(refusal.contains("not allowed"), "{command} must be refused for its window: {refusal}");
    }
}

#[test]
fn nothing_of_tauri_or_its_plugins_answers() {
    let (app, _home) = program();
    let main = window(&app, "main");
    let check = |command: &str| {
        let refusal = ask(&main, command).expect_err("only our own commands answer");
        let why = ["not allowed", "not found"];
        assert!(why.iter().any(|word| refusal.contains(word)), "{command} must be refused: {refusal}");
    };
    check("plugin:dialog|open");
    check("plugin:window|close");
    check("plugin:webview|create_webview_window");
    check("plugin:app|version");
    check("plugin:event|listen");
    check("plugin:path|resolve_directory");
}

#[test]
fn names_handlers_and_permissions_agree() {
    let capability: Value = serde_json::from_str(include_str!("../capabilities/main.json")).expect("JSON");
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|permission| permission.as_str().expect("a name").to_owned())
        .collect();
    let named = names::NAMES.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(allowed, named, "the capability allows each command that is named, and no other");

    let registered: BTreeSet<&str> = include_str!("../src/commands/mod.rs")
        .lines()
        .filter_map(|line| line.trim().strip_suffix(',')?.split_once("::"))
        .map(|(_module, name)| name)
        .collect();
    assert_eq!(
        registered,
        names::NAMES.iter().copied().collect(),
        "each command that is named has a handler"
    );
}
