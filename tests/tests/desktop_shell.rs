//! The window itself, before anything of the office: whose pages it shows and what it is closed to.
#![cfg(target_os = "linux")]

use std::net::TcpListener;

use serde_json::{Value, json};
use tests::desktop::{Desktop, Window};
use tests::paths::SAMPLE_TODAY;

async fn answer(window: &Window, script: &str) -> Value {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         (async () => {{ {script} }})().then(done, (refusal) => done('refused: ' + (refusal.message ?? refusal)));"
    );
    window.client().execute_async(&script, Vec::new()).await.expect("the script ends")
}

#[tokio::test]
async fn the_window_opens_on_its_own_page() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let window = desktop.open().await;
    assert_eq!(
        window.run("return location.origin").await,
        json!("tauri://localhost"),
        "the page is inside the program"
    );
    let size = window.run("return [innerWidth, innerHeight]").await;
    assert_eq!(size, json!([1366, 768]), "the first window has the size that screens are designed for");
    window.close().await;
    assert!(desktop.log().contains(" INFO START host\n"), "the log begins with the start");
}

#[tokio::test]
async fn nothing_from_outside_gets_in() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let window = desktop.open().await;
    for (what, script) in [
        ("the network", "await fetch('http://127.0.0.1:1/'); return 'fetched';"),
        ("code made from text", "return new Function('return 1')();"),
        (
            "a native dialog",
            "return await window.__TAURI_INTERNALS__.invoke('plugin:dialog|open', { options: {} });",
        ),
        (
            "the window's own controls",
            "return await window.__TAURI_INTERNALS__.invoke('plugin:window|close', {});",
        ),
    ] {
        let answer = answer(&window, script).await;
        let refused = answer.as_str().is_some_and(|text| text.starts_with("refused"));
        assert!(refused, "{what} must be closed to the page; it answered {answer}");
    }
    let global = window.run("return typeof window.__TAURI__").await;
    assert_eq!(global, json!("undefined"), "the host's interface is no global");
    window.close().await;
}

#[tokio::test]
async fn the_window_never_leaves_its_own_pages() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let window = desktop.open().await;
    let elsewhere = TcpListener::bind("127.0.0.1:0").expect("a server of another's pages");
    elsewhere.set_nonblocking(true).expect("a server that does not wait");
    let page = format!("http://{}/", elsewhere.local_addr().expect("its address"));
    for address in [page.as_str(), "data:text/html,elsewhere", "file:///etc/hostname"] {
        window.run(&format!("location.assign({address:?})")).await;
        window.settle().await;
        let here = window.run("return location.origin").await;
        assert_eq!(here, json!("tauri://localhost"), "the window must stay when asked for {address}");
    }
    assert!(elsewhere.accept().is_err(), "the window must not even ask for another's page");
    window.close().await;
}

#[tokio::test]
async fn a_second_start_ends_and_leaves_the_first_open() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let window = desktop.open().await;
    let ended = desktop.start_once_more();
    assert!(ended.success(), "the second start ends in good order: {ended}");
    window.settle().await;
    window.close().await;
}
