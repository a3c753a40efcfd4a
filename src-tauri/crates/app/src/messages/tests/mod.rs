//! Every refusal is said in Vietnamese, whole and with its code.
//!
//! Each error has a table with a row for each of its variants: a variant without a row does not compile, so that no new one
//! is ever shown without having been read here.

mod backups;
mod files;
mod office;
mod own;
mod packages;
mod tables;
mod vault;

use crate::Failure;
use crate::failure::ExitClass;

/// A table of an error: each variant with what stands for it, its code and the class of its exit. The variants are matched
/// without a rest, and each sample must fall under its own.
macro_rules! rows {
    ($error:ty, $failure:expr; $($variant:pat => [$($sample:expr),*] $code:literal $exit:ident;)+) => {{
        let failure: fn($error) -> crate::Failure = $failure;
        let row_of = |error: &$error| match error { $($variant => stringify!($variant),)+ };
        $($({
            let sample: $error = $sample;
            assert_eq!(row_of(&sample), stringify!($variant), "a sample stands in its own row");
            super::check(&failure(sample), $code, crate::failure::ExitClass::$exit);
        })*)+
    }};
}
use rows;

#[track_caller]
fn check(failure: &Failure, code: &str, exit: ExitClass) {
    assert_eq!((failure.code, failure.exit), (code, exit), "{failure:?}");
    check_failure(failure);
}

/// What a sentence may hold of foreign words: names of formats, keys and files.
const NAMES: [&str; 10] = ["help", "file", "json", "keys", "caps", "lock", "usb", "u+", "m9", "q3"];
const ENGLISH: [&str; 14] = [
    "the", "not", "is", "of", "error", "field", "file", "wrong", "invalid", "missing", "unknown", "number",
    "and", "key",
];

fn check_failure(failure: &Failure) {
    let (code, all) = (failure.code, format!("{} {}", failure.message, failure.next));
    assert!(code.starts_with("E_"), "{code} is a stable code");
    for sentence in [&failure.message, &failure.next] {
        let first = sentence.chars().next().unwrap();
        assert!(
            !first.is_lowercase() && sentence.ends_with(['.', '?']),
            "{code} says a sentence: {sentence}"
        );
    }
    let fields = failure.fields.iter().map(|field| field.message.as_str());
    for sentence in [all.as_str()].into_iter().chain(fields) {
        let words = sentence.to_lowercase();
        let vietnamese =
            words.chars().any(|c| "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".contains(c));
        assert!(vietnamese, "{code} speaks Vietnamese: {sentence}");
        for word in words.split(|c: char| !c.is_alphanumeric()).filter(|word| !NAMES.contains(word)) {
            assert!(!ENGLISH.contains(&word), "{code} holds the English word {word:?}: {sentence}");
        }
    }
}

#[test]
fn a_failure_keeps_its_cause_for_the_log() {
    let failure = Failure::from(::vault::Error::WrongPassphrase);
    let cause = std::error::Error::source(&failure).map(ToString::to_string);
    assert_eq!(cause.as_deref(), Some("wrong passphrase"), "the log says what the clerk need not read");
}
