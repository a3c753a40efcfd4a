//! A dialog stands open for as long as a person likes; the office is locked all the same.

use std::ffi::OsString;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use giaoban_lib::StandIn;
use serde_json::json;
use tauri::Manager;

use super::super::{ask, ask_with, program, window};
use super::matrix::{ASKING, ROWS};
use super::{Least, ROLES, office, passphrase};

/// Long enough for a slow machine, and short enough to say which command kept the lock waiting.
const PATIENCE: Duration = Duration::from_secs(20);

/// The clerk before an open dialog: tells that it is open, and answers when told to.
struct Clerk {
    opened: Receiver<()>,
    answer: Sender<OsString>,
}

fn clerk() -> (Clerk, StandIn) {
    let ((tell, opened), (answer, told)) = (channel(), channel());
    let (tell, told) = (Mutex::new(tell), Mutex::new(told));
    let stand_in = move || {
        let _ = tell.lock().unwrap_or_else(PoisonError::into_inner).send(());
        told.lock().unwrap_or_else(PoisonError::into_inner).recv().unwrap_or_default()
    };
    (Clerk { opened, answer }, StandIn(Box::new(stand_in)))
}

#[test]
fn an_open_dialog_keeps_no_office_from_being_locked() {
    let (app, home) = program();
    office(&home.path().join("office"));
    let (clerk, stand_in) = clerk();
    assert!(app.manage(stand_in), "the clerk sits before the dialogs");
    let main = window(&app, "main");
    let asks = |(name, least, _): &&(&'static str, Least, &'static str)| {
        *least > Least::Anyone && ASKING.contains(name)
    };
    for (command, _, request) in ROWS.iter().filter(asks) {
        let who = json!({ "account": ROLES[0].0, "passphrase": passphrase(ROLES[0].0) });
        let _ = ask_with(&main, "unlock", who).expect("the office opens");
        let (asking, request) = (main.clone(), serde_json::from_str(request).expect("a request"));
        let asked = thread::spawn(move || ask_with(&asking, command, request));
        clerk.opened.recv_timeout(PATIENCE).expect(command);
        let (done, locked) = channel();
        let locking = main.clone();
        let lock = thread::spawn(move || done.send(ask(&locking, "lock")));
        let state = locked.recv_timeout(PATIENCE);
        let picked = home.path().join("picked").into_os_string();
        clerk.answer.send(picked).expect("the clerk answers at last");
        let answer = asked.join().expect("an answer");
        let _ = lock.join();
        let state = state.ok().and_then(Result::ok).map(|state| state["state"].clone());
        assert_eq!(state, Some(json!("locked")), "the lock does not wait for the dialog of {command}");
        let code = answer.as_ref().err().map(|failure| failure["code"].clone());
        assert_eq!(code, Some(json!("E_LOCKED")), "{command} gives nothing out after it: {answer:?}");
    }
}
