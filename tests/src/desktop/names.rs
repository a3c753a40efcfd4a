//! Finds things by the names that a clerk reads or hears: the word on a button, the label of a field.
//!
//! Every name a test uses is thereby a name that a screen reader can say.

/// A button, link, menu entry, tab or option with this name.
pub(super) fn control(name: &str) -> String {
    let name = quoted(name);
    format!(
        "//*[self::button or self::a or @role='button' or @role='menuitem' or @role='tab' or @role='option' \
         or @role='radio' or @role='switch']\
         [@aria-label={name} or normalize-space(.)={name} or .//*[normalize-space(text())={name}]]"
    )
}

/// A field with this label; the star of a required field is no part of it.
pub(super) fn field(label: &str) -> String {
    let label = quoted(label);
    format!(
        "//*[@id=//label[normalize-space(text())={label} or normalize-space(.)={label}]/@for] \
         | //*[self::input or self::textarea or @role='combobox'][@aria-label={label}]"
    )
}

/// Anything that says these words.
pub(super) fn words(words: &str) -> String {
    format!("//body//*[not(self::script)][contains(normalize-space(text()), {})]", quoted(words))
}

/// A script that says what the focus is on, by the same names.
pub(super) const FOCUS: &str = "const one = document.activeElement;
    if (one === document.body) return 'nothing';
    return one.getAttribute('aria-label') || [...(one.labels ?? [])].map((part) => part.textContent).join(' ')
        || one.textContent.trim();";

/// A script that tells whether the focus is on what has this name.
pub(super) fn focus_is(name: &str) -> String {
    format!(
        "const name = {};
         const one = document.activeElement;
         const own = (part) => [...part.childNodes].map((node) => node.nodeType === 3 ? node.data : '').join('').trim();
         const says = (part) => [part, ...part.querySelectorAll('*')].some((inner) => own(inner) === name);
         return one.getAttribute('aria-label') === name || [...(one.labels ?? [])].some(says)
             || (one.matches('button, a, [role=option], [role=menuitem]') && says(one));",
        quoted(name)
    )
}

/// XPath has no escape for quotes; no name on the screen holds a straight one.
fn quoted(name: &str) -> String {
    assert!(!name.contains('"'), "a name on the screen has no straight quotes: {name}");
    format!("\"{name}\"")
}
