use proptest::prelude::*;
use text::{Places, PlacesDoubt, parse_places};

fn counted(count: u32, of: Option<u32>, word: &str) -> Places {
    Places::Counted { count, of, word: word.to_owned() }
}

fn listed(word: &str, names: &[&str]) -> Places {
    Places::Listed {
        word: word.to_owned(),
        names: names.iter().map(|&name| name.to_owned()).collect(),
        of: None,
    }
}

#[test]
fn places_are_read_as_clerks_write_them() {
    #[track_caller]
    fn check(written: &str, expected: Places) {
        assert_eq!(parse_places(written), Ok(expected), "{written} read");
    }
    check("104/104 thôn", counted(104, Some(104), "thôn"));
    check("98 / 104 thôn, bản, khu phố", counted(98, Some(104), "thôn, bản, khu phố"));
    check("22 thôn", counted(22, None, "thôn"));
    check("8", counted(8, None, ""));
    check("3 thôn: A, B, C", listed("thôn", &["A", "B", "C"]));
    check("3 thôn: Nà Làng, Pắc Liềng và Nà Ếch.", listed("thôn", &["Nà Làng", "Pắc Liềng", "Nà Ếch"]));
    check("thôn Nà Làng; thôn Pắc Liềng", listed("thôn", &["Nà Làng", "Pắc Liềng"]));
    check("khu phố 1, 2, 3", listed("khu phố", &["1", "2", "3"]));
    check("các xã Hoành Mô và Đồng Văn", listed("xã", &["Hoành Mô", "Đồng Văn"]));
    check("Nà Làng, Pắc Liềng", listed("", &["Nà Làng", "Pắc Liềng"]));
    check("thôn A, xã B", listed("", &["thôn A", "xã B"]));
    check("toàn huyện", Places::Whole { area: "huyện".to_owned() });
    check("Toàn bộ các thôn", Places::Whole { area: "các thôn".to_owned() });
}

#[test]
fn what_does_not_add_up_is_asked() {
    #[track_caller]
    fn check(written: &str, expected: PlacesDoubt) {
        assert_eq!(parse_places(written), Err(expected), "{written:?} is not guessed");
    }
    check("", PlacesDoubt::Empty);
    check("3 thôn: A, B", PlacesDoubt::CountDiffers { said: 3, named: 2 });
    check("105/104 thôn", PlacesDoubt::MoreThanAll { count: 105, of: 104 });
    check("1, 2, 3", PlacesDoubt::Unreadable);
    check("3-4 thôn", PlacesDoubt::Unreadable);
    check("12/", PlacesDoubt::Unreadable);
    check("4294967296 thôn", PlacesDoubt::Unreadable);
    check(", ;", PlacesDoubt::Unreadable);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,40}") {
        let _ = parse_places(&text);
    }

    #[test]
    fn near_places_are_answered(text in "(toàn|các|thôn|[0-9]{1,3})?[/ ]?[0-9]{0,3}( ?(thôn|khu phố|:|,|và) ?[A-Đ1-3]?){0,4}") {
        let _ = parse_places(&text);
    }

    #[test]
    fn named_places_come_back(names in prop::collection::vec("[A-ZĐ][a-zàếộ]{1,6}( [A-Z][a-z]{1,4})?", 1..6)) {
        let written = format!("{} thôn: {}", names.len(), names.join(", "));
        prop_assert_eq!(parse_places(&written), Ok(Places::Listed { word: "thôn".to_owned(), names, of: None }));
    }
}
