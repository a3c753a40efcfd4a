//! Reads a printed recovery sheet as a person does.

use std::path::Path;

use crate::pdf;

/// The groups of the code, as a person reads them off the sheet: lines of nothing but groups and their numbers.
///
/// # Panics
/// When there are not fourteen.
#[must_use]
pub fn groups_on(sheet: &Path) -> Vec<String> {
    let is_group = |word: &str| {
        word.len() == 4
            && word.chars().all(|ch| ch.is_ascii_digit() || (ch.is_ascii_uppercase() && !"ILOU".contains(ch)))
    };
    let is_number = |word: &str| word.len() < 3 && word.chars().all(|ch| ch.is_ascii_digit());
    let page = pdf::poppler("pdftotext", &["-layout"], sheet);
    let lines =
        page.lines().filter(|line| line.split_whitespace().all(|word| is_group(word) || is_number(word)));
    let groups: Vec<String> =
        lines.flat_map(str::split_whitespace).filter(|word| is_group(word)).map(str::to_owned).collect();
    assert_eq!(groups.len(), 14, "a sheet has fourteen groups: {page}");
    groups
}

/// What is typed for the groups a question names by their numbers.
#[must_use]
pub fn typed(question: &str, sheet: &Path) -> String {
    let groups = groups_on(sheet);
    let numbers =
        question.split(|ch: char| !ch.is_ascii_digit()).filter_map(|word| word.parse::<usize>().ok());
    numbers.map(|number| groups[number - 1].clone()).collect::<Vec<_>>().join(" ")
}
