use proptest::prelude::*;
use text::{capitalise_first, join_and, lower_first};

#[test]
fn lists_are_joined_as_read_aloud() {
    assert_eq!(join_and(&[]), "", "nothing to join");
    assert_eq!(join_and(&["A"]), "A", "one stands alone");
    assert_eq!(join_and(&["A", "B"]), "A và B", "two take no comma");
    assert_eq!(join_and(&["A", "B", "C"]), "A, B và C", "more take commas before the last");
}

#[test]
fn sentences_begin_with_a_capital() {
    assert_eq!(capitalise_first("đã tổ chức"), "Đã tổ chức", "a Vietnamese letter has a capital");
    assert_eq!(capitalise_first("u\u{309}y ban"), "Ủy ban", "a decomposed letter is one letter");
    assert_eq!(capitalise_first("104 thôn"), "104 thôn", "a digit has none");
    assert_eq!(capitalise_first(""), "", "nothing stays nothing");
}

#[test]
fn titles_are_lowered_but_abbreviations_stay() {
    #[track_caller]
    fn check(title: &str, expected: &str) {
        assert_eq!(lower_first(title), expected, "{title:?} inside a sentence");
    }
    check("Tuyên truyền, vận động", "tuyên truyền, vận động");
    check("Đôn đốc các xã", "đôn đốc các xã");
    check("Ý kiến cử tri", "ý kiến cử tri");
    check("HĐND huyện", "HĐND huyện");
    check("MTTQ", "MTTQ");
    check("A Lưới", "A Lưới");
    check("K", "K");
    check("", "");
}

proptest! {
    #[test]
    fn only_the_first_letter_changes(text in "[A-ZĐÁa-zđá .]{0,12}") {
        for changed in [capitalise_first(&text), lower_first(&text)] {
            prop_assert_eq!(changed.to_lowercase(), text.to_lowercase(), "the words stay");
        }
    }

    #[test]
    fn any_text_is_taken(text in any::<String>()) {
        prop_assert_eq!(capitalise_first(&text).is_empty(), text.is_empty(), "nothing is lost");
        prop_assert_eq!(lower_first(&text).is_empty(), text.is_empty(), "nothing is lost");
    }
}
