//! Taking the office back asks for an administrator's secret; where nothing comes of it, nobody sits down with it.

use serde_json::{Value, json};

use super::super::{ask, ask_with, program, window};
use super::{ROLES, office, passphrase};

/// Who sits at the keyboard before, and what the window is told afterwards.
#[track_caller]
fn check(before: Option<&str>, expected: &Value, why: &str) {
    let (app, home) = program();
    office(&home.path().join("office"));
    let main = window(&app, "main");
    if let Some(name) = before {
        let who = json!({ "account": name, "passphrase": passphrase(name) });
        let _ = ask_with(&main, "unlock", who).expect("the office opens");
    }
    let secret = json!({ "passphrase": passphrase(ROLES[0].0) });
    let refused = ask_with(&main, "restore_back", json!({ "secret": secret, "secretThen": null }));
    let code = refused.as_ref().err().map(|failure| failure["code"].clone());
    assert_eq!(code, Some(json!("E_NO_WAY_BACK")), "{why}: there is nothing to go back to: {refused:?}");
    let state = ask(&main, "session_state").expect("a state");
    assert_eq!(json!([state["state"], state["account"]["name"]]), *expected, "{why}");
    let asked = ask_with(&main, "record_list", json!({ "kind": "directive", "query": {} }));
    let is_locked = asked.is_err_and(|failure| failure["code"] == "E_LOCKED");
    assert_eq!(is_locked, before.is_none(), "{why}: the office gives out as much as before");
}

#[test]
fn a_restore_that_fails_seats_whoever_sat_there() {
    check(None, &json!(["locked", null]), "a locked office stays locked");
    check(Some(ROLES[1].0), &json!(["open", ROLES[1].0]), "the clerk goes on as the clerk");
    check(Some(ROLES[0].0), &json!(["open", ROLES[0].0]), "the administrator goes on");
}
