//! Work by keyboard alone, as a clerk does whose hands stay on the keys.
//!
//! Nothing here clicks or sets a value: the focus travels by keys, and letters arrive one by one.

use std::time::Instant;

use super::names;
use super::window::{PATIENCE, Window};

impl Window {
    /// Types these letters where the focus is, key by key; a new line is Shift+Enter's own business.
    ///
    /// # Panics
    /// When the window is gone.
    pub async fn type_keys(&self, text: &str) {
        self.client().perform_actions(super::keys::letters(text)).await.expect("the letters are typed");
        self.settle().await;
    }

    /// Whether the focus is on what has this name.
    pub async fn is_at(&self, name: &str) -> bool {
        self.run(&names::focus_is(name)).await.as_bool().unwrap_or(false)
    }

    /// Waits until the focus is on what has this name, as after a key that opens a form.
    ///
    /// # Panics
    /// When it never is.
    pub async fn wait_at(&self, name: &str) {
        self.until(&format!("the focus is on “{name}”"), &names::focus_is(name)).await;
    }

    /// What a screen reader says of the place where the focus is.
    pub async fn focus(&self) -> String {
        self.run(names::FOCUS).await.as_str().unwrap_or_default().to_owned()
    }

    /// Presses Tab until the focus is on what has this name, at least once unless it is there already.
    ///
    /// # Panics
    /// When Tab never leads there.
    pub async fn tab_to(&self, name: &str) {
        self.walk_to("Tab", name).await;
    }

    /// Presses a key until the focus is on what has this name.
    ///
    /// # Panics
    /// When the key never leads there.
    pub async fn walk_to(&self, key: &str, name: &str) {
        let (mut passed, deadline) = (Vec::new(), Instant::now() + PATIENCE);
        while !self.is_at(name).await {
            passed.push(self.focus().await);
            // A form that is still being drawn is walked through more than once.
            assert!(Instant::now() < deadline, "{key} never leads to “{name}”, only to {passed:?}");
            self.press_quickly(key).await;
        }
    }

    /// Goes to the field with this label by Tab and types; what stood there is replaced.
    ///
    /// # Panics
    /// When Tab never leads there.
    pub async fn enter(&self, label: &str, text: &str) {
        self.tab_to(label).await;
        self.press_quickly("Ctrl+A").await;
        self.type_keys(text).await;
    }

    /// Goes to the field with this label by Tab, types a part of an option's name and takes it by Enter.
    ///
    /// # Panics
    /// When Tab never leads there or nothing is found.
    pub async fn choose(&self, label: &str, typed: &str, option: &str) {
        self.enter(label, typed).await;
        let marked = format!(
            "return document.querySelector('[role=option][data-combobox-selected]')?.textContent.includes({option:?}) === true;"
        );
        self.until(&format!("Enter takes “{option}”"), &marked).await;
        self.press("Enter").await;
    }
}
