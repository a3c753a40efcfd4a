use proptest::prelude::*;
use text::{TonePlacement, modern_tone, place_tones, same_tone_spelling};

#[test]
fn both_spellings_are_brought_to_either() {
    #[track_caller]
    fn check(first: &str, second: &str) {
        for spelling in [first, second] {
            let on_first = place_tones(spelling, TonePlacement::OnFirstVowel);
            assert_eq!(on_first, first, "{spelling} with the mark on the first vowel");
            assert_eq!(modern_tone(spelling), second, "{spelling} with the mark on the second vowel");
        }
        assert!(same_tone_spelling(first, second), "{first} and {second} are one word");
    }
    check("hòa", "hoà");
    check("khỏe", "khoẻ");
    check("Đảng ủy", "Đảng uỷ");
    check("ỦY BAN", "UỶ BAN");
    check("thủy, hòa!", "thuỷ, hoà!");
    check("Hóa-họa", "Hoá-hoạ");
}

#[test]
fn other_syllables_stay() {
    for word in ["hoàn", "thuyền", "quý", "QUÝ", "tuần", "hoa", "mùa", "quà", "thuế", "y", ""] {
        for placement in [TonePlacement::OnFirstVowel, TonePlacement::OnSecondVowel] {
            assert_eq!(place_tones(word, placement), word, "{word} has one spelling");
        }
    }
    assert!(!same_tone_spelling("ủy", "úy"), "another tone is another word");
}

proptest! {
    #[test]
    fn the_way_there_and_back_is_closed(text in any::<String>()) {
        let second = modern_tone(&text);
        let first = place_tones(&text, TonePlacement::OnFirstVowel);
        prop_assert_eq!(modern_tone(&first), second.clone(), "both spellings lead to one");
        prop_assert_eq!(modern_tone(&second), second, "placing tones twice changes nothing");
    }
}
