use proptest::prelude::*;
use text::{capitalise_first, join_and, lower_clause, lower_first};

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

#[test]
fn clauses_are_lowered_but_names_stay() {
    #[track_caller]
    fn check(clause: &str, expected: &str) {
        let names = [
            "Công đoàn",
            "Huế",
            "Trung tâm tư vấn pháp luật",
            "UBND các xã, thị trấn",
            "Ủy ban Mặt trận Tổ quốc Việt Nam huyện mẫu",
        ];
        let names = names.map(str::to_owned);
        assert_eq!(lower_clause(clause, &names), expected, "{clause:?} inside a sentence");
    }
    check("Cán bộ kiêm nhiệm nhiều việc", "cán bộ kiêm nhiệm nhiều việc");
    check("Ý kiến cử tri", "ý kiến cử tri");
    check("Đồng ý", "đồng ý");
    check("Bình Liêu có địa bàn rộng", "Bình Liêu có địa bàn rộng");
    check("Hội Nông dân chưa có kinh phí", "Hội Nông dân chưa có kinh phí");
    check("UBND xã chưa bố trí", "UBND xã chưa bố trí");
    check("HĐND, UBND xã chưa bố trí", "HĐND, UBND xã chưa bố trí");
    check("Công đoàn chưa kiện toàn", "Công đoàn chưa kiện toàn");
    check("Công đoàn", "Công đoàn");
    check("Huế mưa lớn", "Huế mưa lớn");
    check("Ủy ban Mặt trận Tổ quốc huyện chưa họp", "Ủy ban Mặt trận Tổ quốc huyện chưa họp");
    check("Trung tâm xã bị ngập", "trung tâm xã bị ngập");
    check("Nhà nước chưa hỗ trợ", "Nhà nước chưa hỗ trợ");
    check("Do UBND xã chưa bố trí", "do UBND xã chưa bố trí");
    check("Xã Hoành Mô chưa gửi", "xã Hoành Mô chưa gửi");
    check("Về Ngày hội Đại đoàn kết", "về Ngày hội Đại đoàn kết");
    check("Ở Hoành Mô", "ở Hoành Mô");
    check("Mưa, Hoành Mô bị chia cắt", "mưa, Hoành Mô bị chia cắt");
    check("“Ngày chủ nhật xanh” bị hoãn", "“Ngày chủ nhật xanh” bị hoãn");
    check("Bi\u{300}nh Liêu", "Bình Liêu");
    check("", "");
}

proptest! {
    #[test]
    fn only_the_first_letter_changes(text in "[A-ZĐÁa-zđá .]{0,12}") {
        for changed in [capitalise_first(&text), lower_first(&text), lower_clause(&text, &[])] {
            prop_assert_eq!(changed.to_lowercase(), text.to_lowercase(), "the words stay");
        }
    }

    #[test]
    fn any_text_is_taken(text in any::<String>()) {
        prop_assert_eq!(capitalise_first(&text).is_empty(), text.is_empty(), "nothing is lost");
        prop_assert_eq!(lower_first(&text).is_empty(), text.is_empty(), "nothing is lost");
        prop_assert_eq!(lower_clause(&text, &[]).is_empty(), text.is_empty(), "nothing is lost");
    }
}
