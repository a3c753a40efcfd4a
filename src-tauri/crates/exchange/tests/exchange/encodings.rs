use crate::maker::{fates, fill_in, open, planned, records, xlsx};
use exchange::{Kind, Limits, Refused, Value, read};
use rust_xlsxwriter::Format;
use text::{Encoding, decode_letters, encode};

const ISSUERS: [&str; 6] = [
    "Huyện ủy Bình Liêu",
    "Ủy ban nhân dân xã Hoành Mô",
    "HỘI LIÊN HIỆP PHỤ NỮ",
    "Ủy ban MTTQ thị trấn",
    "Đoàn TNCS Hồ Chí Minh",
    "Phòng Nội vụ – Lao động",
];
const ABSTRACTS: [&str; 10] = [
    "Báo cáo kết quả công tác quý",
    "Kế hoạch tổ chức ngày hội đại đoàn kết",
    "Về việc giới thiệu “Cán bộ mẫu” đi học",
    "Thông báo kết luận cuộc họp giao ban",
    "ĐỀ ÁN SẮP XẾP TỔ CHỨC BỘ MÁY",
    "Hướng dẫn bình xét gia đình văn hóa",
    "Tờ trình xin ý kiến về quy chế phối hợp",
    "Quyết định khen thưởng tập thể, cá nhân",
    "Ý kiến góp ý dự thảo nghị quyết",
    "Chương trình giám sát, phản biện xã hội",
];

/// Sixty rows of names and abstracts.
fn register() -> String {
    let mut text = "Ngày đến;Số đến;Tác giả;Trích yếu nội dung\r\n".to_owned();
    let pairs =
        ISSUERS.iter().flat_map(|issuer| ABSTRACTS.iter().map(move |abstract_text| (issuer, abstract_text)));
    for (number, (issuer, abstract_text)) in (1..).zip(pairs) {
        text += &format!("05/9/2017;{number};{issuer};{abstract_text} số {number}\r\n");
    }
    text
}

#[test]
fn seven_encodings_import_equal() {
    let register = register();
    let expected = records(&planned(register.as_bytes(), Kind::DirectivesIn).unwrap());
    assert_eq!(expected.len(), 60, "sixty rows come in");
    let with_mark = |mark: &[u8], encoding| [mark, &encode(&register, encoding).unwrap()].concat();
    let files = [
        ("utf-8", with_mark(b"\xEF\xBB\xBF", Encoding::Utf8)),
        ("utf-16le", with_mark(b"\xFF\xFE", Encoding::Utf16Le)),
        ("utf-16be", with_mark(b"\xFE\xFF", Encoding::Utf16Be)),
        ("utf-16le", with_mark(b"", Encoding::Utf16Le)),
        ("windows-1258", with_mark(b"", Encoding::Windows1258)),
        ("tcvn3", with_mark(b"", Encoding::Tcvn3)),
        ("vni", with_mark(b"", Encoding::Vni)),
    ];
    for (name, bytes) in files {
        let plan =
            planned(&bytes, Kind::DirectivesIn).unwrap_or_else(|refused| panic!("{name}: {refused:?}"));
        assert_eq!(plan.file.encoding.as_deref(), Some(name), "the encoding is recognised");
        assert_eq!(records(&plan), expected, "{name} imports as UTF-8 does");
    }
}

/// Text as the clerk of a `.VnTime` machine typed it: toned capitals are small, and the bytes stand one by one.
fn typed_in_vntime(text: &str) -> String {
    let small: String = text
        .chars()
        .map(|c| match c.to_lowercase().next() {
            Some(lower)
                if c.is_uppercase()
                    && encode(&c.to_string(), Encoding::Tcvn3).is_ok_and(|bytes| bytes.len() > 1) =>
            {
                lower
            }
            _ => c,
        })
        .collect();
    // Above 0xA0 Windows-1252 is Latin-1; below lie quotes and dashes, which these tests do not use.
    encode(&small, Encoding::Tcvn3).unwrap_or_default().into_iter().map(char::from).collect()
}

#[test]
fn capitals_of_old_fonts_are_certain_or_asked() {
    let lines = [
        "Ngày đến|Tác giả|Trích yếu",
        "05/9/2017|HỘI NÔNG DÂN TỈNH|BÁO CÁO TỔNG KẾT",
        "06/9/2017|Ủy ban nhân dân|Kế hoạch",
    ];
    let typed: Vec<String> = lines.iter().map(|line| typed_in_vntime(line)).collect();
    let bytes =
        encode(&decode_letters(&typed.join("\n").replace('|', "\t"), Encoding::Tcvn3), Encoding::Tcvn3)
            .unwrap();
    let plan = planned(&bytes, Kind::DirectivesIn).unwrap();
    assert_eq!(fates(&plan)[1..], ["2 new", "3 ask capital_unsure"], "ủy or Ủy: the font cannot say");
    assert!(records(&plan)[0].contains("HỘI NÔNG DÂN TỈNH"), "a word of capitals is certain");

    let lines: Vec<&str> = typed.iter().map(String::as_str).collect();
    let in_font = |font: &str| xlsx(|sheet| fill_in(sheet, &lines, &Format::new().set_font_name(font)));
    let plan = planned(&in_font(".VnTimeH"), Kind::DirectivesIn).unwrap();
    assert!(
        records(&plan)[1].contains("ỦY BAN NHÂN DÂN"),
        "the font of capitals shows capitals: {:?}",
        records(&plan)
    );
    let plan = planned(&in_font(".VnArial"), Kind::DirectivesIn).unwrap();
    assert!(records(&plan)[0].contains("HỘI NÔNG DÂN TỈNH"), "the font is known: {:?}", fates(&plan));
    let plan = planned(&in_font("Arial"), Kind::DirectivesIn).unwrap();
    assert_eq!(plan.file.encoding.as_deref(), Some("tcvn3"), "without the font the letters themselves tell");
}

#[test]
fn lost_bytes_keep_their_row_outside() {
    let mut bytes = encode("Ngày đến;Tác giả;Trích yếu\n5/9/2017;Hội Nông dân;Kế hoạch tháng chín\n6/9/2017;Hội Phụ nữ;B?o cáo\n", Encoding::Tcvn3).unwrap();
    let at = bytes.iter().rposition(|&byte| byte == b'?').unwrap();
    bytes[at] = 0x8F;
    let plan = planned(&bytes, Kind::DirectivesIn).unwrap();
    assert_eq!(fates(&plan)[1..], ["2 new", "3 refuse letters_unreadable"], "never a silent replacement");
}

#[test]
fn a_file_of_unclear_letters_asks_for_its_encoding() {
    let bytes = b"Ng\xB5y;T\n\xC6\xC7;\xE8\xE9\n";
    assert!(matches!(open(bytes), Err(Refused::EncodingUnsure { .. })), "{:?}", open(bytes));
    let book = read(bytes, Some(Encoding::Tcvn3), &Limits::default()).unwrap();
    let first = &book.sheets[0].rows[0].cells[0].value;
    assert_eq!(first, &Value::Text("Ngày".to_owned()), "and takes the one chosen");
}
