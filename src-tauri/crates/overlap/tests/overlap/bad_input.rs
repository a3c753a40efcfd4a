//! What people and old files really hand over.

use crate::support::{by, campaign_pair, compare, issued, scorer};
use overlap::{Index, When, Work};

fn probability(a: &Work, b: &Work) -> f64 {
    compare(a, b).expect("no gate parts them").probability
}

#[test]
fn nothing_is_like_nothing() {
    for text in ["", "   ", "\"\"", "năm 2023", "…"] {
        let (a, b) = (issued(text, "2023-02-01"), issued(text, "2023-02-02"));
        let found = compare(&a, &b).expect("no gate parts them");
        assert!(!found.suggest, "{text:?} says nothing, yet {}", found.probability);
    }
}

#[test]
fn an_empty_abstract_finds_nobody() {
    let scorer = scorer();
    let mut index = Index::default();
    index.add(1, &issued("", "2023-02-01"), &scorer);
    index.add(2, &campaign_pair().0, &scorer);
    assert!(
        index.query(&scorer.read(&issued("", "2023-02-02")), &scorer, 3, 0.0, |_| false).is_empty(),
        "nobody"
    );
}

#[test]
fn three_words_of_form_are_not_enough() {
    let (a, b) = (issued("Kế hoạch tổ chức", "2023-02-01"), issued("Triển khai kế hoạch", "2023-02-05"));
    assert!(!compare(&by("A", a), &by("B", b)).expect("open").suggest, "form alone is no work");
}

#[test]
fn a_pasted_letter_is_compared_by_its_beginning() {
    let (a, b) = campaign_pair();
    let words = ["nội", "dung", "thư", "dài", "dòng", "khác", "nhau"].iter().cycle();
    let long: String = words.take(5000).flat_map(|word| [" ", *word]).collect();
    let pasted = Work { text: format!("{}.{long}", b.text), ..b.clone() };
    let found = compare(&a, &pasted).expect("open");
    assert!(!found.reasons.is_empty() && found.probability > 0.0, "it is read, and says why");
}

#[test]
fn case_and_unicode_form_do_not_matter() {
    let (a, b) = campaign_pair();
    let usual = probability(&a, &b);
    let capitals = Work { text: b.text.to_uppercase(), ..b.clone() };
    assert!((probability(&a, &capitals) - usual).abs() < 1e-9, "all capitals");
    let decomposed = Work { text: decompose(&b.text), ..b.clone() };
    assert_ne!(decomposed.text, b.text, "the text is decomposed");
    let found = compare(&a, &decomposed).expect("open");
    assert!((found.probability - usual).abs() < 1e-9, "decomposed");
    let curly = Work { text: b.text.replacen('"', "“", 1).replacen('"', "”", 1), ..b };
    assert!((probability(&a, &curly) - usual).abs() < 1e-9, "other quotation marks");
}

/// The letters of these tests that have a mark above, with the mark apart.
fn decompose(text: &str) -> String {
    text.replace('à', "a\u{300}").replace('ế', "e\u{302}\u{301}").replace('ộ', "o\u{323}\u{302}")
}

#[test]
fn a_date_that_cannot_be_is_no_date() {
    for wrong in ["0202-02-11", "2203-02-11", "2023-13-40", "hôm qua", "2023-02-11-01", ""] {
        assert_eq!(When::parse(wrong), None, "{wrong:?} is no date");
    }
    for right in ["2023", "2023-02", "2023-02-11"] {
        assert!(When::parse(right).is_some(), "{right:?} is a date");
    }
}

#[test]
fn without_a_date_or_with_a_wrong_one_the_wording_decides() {
    let (a, b) = campaign_pair();
    for date in [None, When::parse("1923-02-11"), When::parse("2013-02-11")] {
        let mistyped = Work { date, due: None, ..b.clone() };
        let found = compare(&a, &mistyped).expect("a wrong date parts nobody");
        assert!(found.probability > 0.3, "{date:?} leaves {}", found.probability);
    }
}
