use proptest::prelude::*;
use std::cmp::Ordering;
use text::{compare, given_name, nfc, person_sort_key, sort_key};

/// Each list stands in order; every pair must agree, so that the order is known to be total on it.
#[track_caller]
fn check(ordered: &[&str]) {
    for (left_at, left) in ordered.iter().enumerate() {
        for (right_at, right) in ordered.iter().enumerate() {
            assert_eq!(compare(left, right), left_at.cmp(&right_at), "{left:?} against {right:?}");
        }
    }
}

#[test]
fn letters_come_in_the_order_of_the_alphabet() {
    let alphabet = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z";
    check(&alphabet.split(' ').collect::<Vec<_>>());
}

#[test]
fn tones_decide_after_letters_and_case_last() {
    check(&["ma", "mà", "mả", "mã", "má", "mạ", "mai", "mă", "mằ", "mặ", "mâ", "mầ", "mậ"]);
    check(&["o", "O", "ò", "ọ", "ô", "ồ", "ộ", "ơ", "ờ", "ợ", "p"]);
    check(&["da", "Da", "dạ", "dan", "đa", "Đa", "đạ", "e"]);
    check(&["toan", "toàn", "toán", "toán tử", "toang"]);
}

#[test]
fn words_come_before_longer_words_and_digits_before_letters() {
    check(&["", "Hà", "Hà 2", "Hà Anh", "Hà-Anh", "Hà2", "Haba"]);
    check(&["Ba Chẽ", "Bình Liêu", "Đầm Hà", "Hạ Long", "Hải Hà", "Húc Động", "Ủy ban", "Yên"]);
    check(&["thôn 1", "thôn 2", "thôn A", "thôn Á", "thôn B", "thôn 中"]);
}

#[test]
fn persons_sort_by_given_name_then_family_then_middle() {
    let ordered = [
        ("Lê Thị An", None),
        ("Trần An", None),
        ("Trần Văn An", None),
        ("Nguyễn Văn Ánh", None),
        ("Bùi Thị Bình", None),
        ("Mạ Dì Sơn", Some("Dì Sơn")),
        ("Đỗ Văn Đạt", None),
        ("Lê Sơn", None),
        ("LÊ SƠN", None),
        ("Lê Văn Sơn", None),
        ("Mạ Dì Sơn", None),
    ];
    for pair in ordered.windows(2) {
        let keys: Vec<_> = pair.iter().map(|(name, given)| person_sort_key(name, *given)).collect();
        assert!(keys[0] < keys[1], "{:?} stands before {:?}", pair[0], pair[1]);
    }
}

#[test]
fn a_given_name_is_whole_words() {
    let by_part = person_sort_key("Lê Văn Lan", Some("an"));
    let by_word = person_sort_key("Lê Văn L an", Some("an"));
    assert!(by_part > by_word, "the family name is never cut inside a word");
    assert_eq!(
        person_sort_key("Lê Văn Lan", Some(" ")),
        person_sort_key("Lê Văn Lan", None),
        "a blank given name is none"
    );
}

#[test]
fn the_given_name_is_the_last_word() {
    assert_eq!(given_name(" Triệu Thị  Lún "), "Lún", "spaces do not matter");
    assert_eq!(given_name("Sơn"), "Sơn", "one word is the given name");
    assert_eq!(given_name(""), "", "nothing has no name");
}

proptest! {
    #[test]
    fn keys_do_not_see_the_normal_form(text in any::<String>()) {
        prop_assert_eq!(sort_key(&nfc(&text)), sort_key(&text), "composed and decomposed sort alike");
        prop_assert_eq!(compare(&text, &text), Ordering::Equal, "a text equals itself");
    }

    #[test]
    fn a_beginning_sorts_before_the_whole(head in "[a-zđăâ ]{0,6}", tail in "[a-zđăâ]{1,6}") {
        let whole = format!("{head}{tail}");
        prop_assert_eq!(compare(&head, &whole), Ordering::Less, "{:?} before {:?}", head, whole);
    }

    #[test]
    fn any_name_has_a_key(name in any::<String>(), given in any::<Option<String>>()) {
        person_sort_key(&name, given.as_deref());
        prop_assert!(name.contains(given_name(&name)), "the given name is part of the name");
    }
}
