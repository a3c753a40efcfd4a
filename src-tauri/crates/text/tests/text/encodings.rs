use proptest::prelude::*;
use text::{Encoding, decode, decode_letters, encode, mend_capitals, rank_bytes, rank_letters, unreadable};

const LEGACY: [Encoding; 3] = [Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258];

/// Every letter of the alphabet that is not ASCII, small ones.
fn small_letters() -> String {
    let vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"];
    let toned = vowels.iter().flat_map(|vowel| tones.iter().map(move |tone| format!("{vowel}{tone}")));
    text::nfc(&(toned.collect::<String>() + "đ"))
}

#[test]
fn every_letter_comes_back_from_every_encoding() {
    let letters = small_letters();
    assert_eq!(letters.chars().count(), 73, "twelve vowels in six tones, and đ");
    let words = ["“Quý”", "– Sở", "m² đất", "30°C", "UỶ BAN", "huyện Đầm Hà", "Ỹ"].map(str::to_owned);
    for sample in words.into_iter().chain([letters.to_uppercase(), letters]) {
        for encoding in Encoding::ALL {
            let bytes = encode(&sample, encoding).unwrap_or_else(|c| panic!("{c} in {}", encoding.name()));
            assert_eq!(decode(&bytes, encoding), sample, "{} gives back what it was given", encoding.name());
        }
    }
}

#[test]
fn known_bytes_read_as_the_fonts_show_them() {
    #[track_caller]
    fn check(encoding: Encoding, written: &str, expected: &str) {
        assert_eq!(decode_letters(written, encoding), expected, "{written} in {}", encoding.name());
    }
    check(Encoding::Tcvn3, "Uû ban nh©n d©n x· Hoµnh M«", "Uỷ ban nhân dân xã Hoành Mô");
    check(Encoding::Tcvn3, "§oµn thanh niªn; tr\u{AD}ëng khèi", "Đoàn thanh niên; trưởng khối");
    check(Encoding::Tcvn3, "diÖn tÝch 50 m²", "diện tích 50 m²");
    check(Encoding::Vni, "UÛy ban nhaân daân xaõ Hoaønh Moâ", "Ủy ban nhân dân xã Hoành Mô");
    check(Encoding::Vni, "ÑOAØN THANH NIEÂN; tröôûng khoái", "ĐOÀN THANH NIÊN; trưởng khối");
    check(
        Encoding::Vni,
        "dieän tích 50 m², kyõ thuaät, tæ mæ, vó ñaïi, bò, kyø, kî",
        "diện tích 50 m², kỹ thuật, tỉ mỉ, vĩ đại, bị, kỳ, kỵ",
    );
    let ansi = [b'H', 0xF4, 0xF2, b'i', b' ', 0xD0, b'o', 0xE0, b'n', b' ', b'b', b'a', 0xD2, b'n'];
    assert_eq!(decode(&ansi, Encoding::Windows1258), "Hội Đoàn bản", "tones follow their letters");
}

#[test]
fn a_byte_without_meaning_is_marked() {
    #[track_caller]
    fn check(bytes: &[u8], encoding: Encoding, expected: Option<u8>) {
        let text = decode(bytes, encoding);
        assert_eq!(unreadable(&text), expected, "{bytes:x?} in {}", encoding.name());
    }
    check(b"H\xFFi", Encoding::Utf8, Some(0xFF));
    check(b"H\x81i", Encoding::Tcvn3, Some(0x81));
    check(b"k\xD9", Encoding::Vni, Some(0xD9));
    check(b"\x90", Encoding::Windows1258, Some(0x90));
    check(b"a\0b", Encoding::Utf16Le, Some(b'b'));
    check(b"\xD8\x00\x00a", Encoding::Utf16Be, Some(0xD8));
    check("Hội".as_bytes(), Encoding::Utf8, None);
}

#[test]
fn each_file_is_recognised() {
    let sample = "Số đến;Tác giả;Trích yếu\n12;Ủy ban nhân dân xã Hoành Mô;Kế hoạch tổ chức ngày hội đại đoàn kết\n\
        13;Hội Liên hiệp Phụ nữ;Báo cáo kết quả công tác sáu tháng đầu năm\n";
    for encoding in Encoding::ALL {
        let bytes = encode(sample, encoding).unwrap();
        let ranking = rank_bytes(&bytes);
        assert_eq!(ranking.sure, Some(encoding), "{ranking:#?}");
        assert!(ranking.readings[0].preview.contains("Hoành Mô"), "the preview shows the letters");
    }
    let with_mark = [b"\xEF\xBB\xBF", sample.as_bytes()].concat();
    assert_eq!(rank_bytes(&with_mark).sure, Some(Encoding::Utf8), "a mark settles it");
    assert_eq!(decode(&with_mark, Encoding::Utf8), sample, "the mark is no part of the text");
    assert_eq!(rank_bytes(b"so,ten\n1,An\n").sure, Some(Encoding::Utf8), "plain ASCII needs no question");
    let saved_as_unicode: String = "Uû ban nh©n d©n x· Hoµnh M«".into();
    assert_eq!(
        rank_letters(&saved_as_unicode).sure,
        Some(Encoding::Tcvn3),
        "the font's letters in a workbook"
    );
    assert_eq!(rank_bytes(saved_as_unicode.as_bytes()).sure, Some(Encoding::Tcvn3), "and in UTF-8");
    assert_eq!(decode(saved_as_unicode.as_bytes(), Encoding::Tcvn3), "Uỷ ban nhân dân xã Hoành Mô");
    assert_eq!(rank_bytes(b"\xB5\xB6").sure, None, "two bytes prove nothing");
}

#[test]
fn only_certain_capitals_are_restored() {
    #[track_caller]
    fn check(written: &str, expected: &str, is_start_unsure: bool) {
        let mended = mend_capitals(written);
        assert_eq!(mended.text, expected, "capitals of {written}");
        assert_eq!(mended.is_start_unsure, is_start_unsure, "whether to ask about {written}");
    }
    check("HộI NÔNG DÂN", "HỘI NÔNG DÂN", false);
    check("Tổ Về KẾ HOạCH", "TỔ VỀ KẾ HOẠCH", false);
    check("Tổ dân phố số 2", "Tổ dân phố số 2", false);
    check("ủY BAN", "ỦY BAN", false);
    check("ủy ban nhân dân", "ủy ban nhân dân", true);
    check("ý kiến", "ý kiến", true);
    check("Hội ý", "Hội ý", false);
    check("iPhỗne TổNG", "iPhỗne TỔNG", false);
    check("đi lại", "đi lại", false);
    check("12 ủy viên", "12 ủy viên", false);
    check("", "", false);
}

#[test]
fn letters_that_happen_to_be_utf8_are_read_as_letters() {
    let check = |text: &str| {
        let bytes = encode(text, Encoding::Tcvn3).unwrap();
        assert!(std::str::from_utf8(&bytes).is_ok(), "{text} is UTF-8 by chance");
        assert_eq!(decode(&bytes, Encoding::Tcvn3), text, "and is read as what it is");
    };
    check("ệĂ");
    check("iệĂ, ệĂ");
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_replacement_character(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for encoding in Encoding::ALL {
            let text = decode(&bytes, encoding);
            let given = String::from_utf8_lossy(&bytes).matches('\u{FFFD}').count();
            let is_unicode = !LEGACY.contains(&encoding);
            prop_assert!(is_unicode || given > 0 || !text.contains('\u{FFFD}'), "{:?}", text);
        }
        prop_assert!(!rank_bytes(&bytes).readings.is_empty());
    }

    #[test]
    fn vietnamese_text_survives_every_encoding(text in "([a-z]{0,3}[àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĐĂÂÊÔƠƯ]?[a-z]{0,2}[ ,.;0-9]?){0,20}") {
        for encoding in LEGACY {
            let bytes = encode(&text, encoding);
            prop_assert_eq!(bytes.map(|bytes| decode(&bytes, encoding)), Ok(text.clone()));
        }
        let capitals = text.to_uppercase();
        for encoding in LEGACY {
            let bytes = encode(&capitals, encoding);
            prop_assert_eq!(bytes.map(|bytes| decode(&bytes, encoding)), Ok(capitals.clone()));
        }
    }

    #[test]
    fn mending_capitals_changes_case_alone(text in "\\PC{0,60}") {
        prop_assert_eq!(mend_capitals(&text).text.to_lowercase(), text.to_lowercase());
    }
}
