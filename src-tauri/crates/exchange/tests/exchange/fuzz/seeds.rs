//! Honest files and hostile ones, made from the tables here.

use super::super::maker::{archive, bare_xlsx, fill, ods};
use super::super::old_workbook::{xls, xls_of};
use super::corpus::Target;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};
use text::{Encoding, encode};

const REGISTER: [&str; 4] = [
    "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
    "Ngày đến|Số đến|Tác giả|Số, ký hiệu|Ngày văn bản|Trích yếu",
    "05/9/2017|01|Huyện ủy mẫu|12 - BC/HU|01.9.2017|Báo cáo tháng 8",
    "06/9/2017|02|UBND xã mẫu|Không số||Giấy mời họp giao ban",
];
const ACTIVITIES: [&str; 2] = [
    "Thời gian|Hoạt động|Chủ trì|Địa bàn|Số buổi|Lượt người|Nữ|Kinh phí",
    "12-14/5/2017|Chủ nhật xanh|MTTQ|104/104 thôn|2|trên 13.100|5.200|1,4 tỷ đồng",
];

type Seeds = Vec<(&'static str, Vec<u8>)>;

pub(crate) fn of(target: Target) -> Seeds {
    match target {
        Target::Delimited => delimited(),
        Target::Xlsx => workbooks(),
        Target::Xls => old_workbooks(),
        Target::Ods => open_documents(),
        Target::Encoding => encodings(),
    }
}

fn delimited() -> Seeds {
    let lines = |delimiter: &str| REGISTER.join("\r\n").replace('|', delimiter).into_bytes();
    vec![
        ("register.csv", lines(";")),
        ("register.tsv", lines("\t")),
        ("activities.csv", ACTIVITIES.join("\n").into_bytes()),
        ("quotes.csv", "Ngày,\"Trích \"\"yếu\"\"\nhai dòng\",x\n\"không đóng,5\"6,\"\"\"".into()),
        ("ragged.csv", "a\n\n,,,,,,,,\nb,c,d\r\re;f\n\"\"\n".into()),
        ("declared.csv", "sep=^\nNgày đến^Tác giả^Trích yếu\n5/9/2017^a^b\n".into()),
        ("formulas.csv", "Họ và tên,Chức vụ\n\"=HYPERLINK(\"\"x\"\")\",'=1+1\n@a,+1\n-1,''\n".into()),
        ("zeros.csv", b"Ng\0y;T\0\0n\n\0;\0\n".to_vec()),
        ("separators.csv", [b",;\t|".repeat(60), b"\n".repeat(60)].concat()),
        ("one-quote.csv", b"\"".to_vec()),
        ("empty.csv", Vec::new()),
        ("a-picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec()),
        ("a-page.csv", b"\xEF\xBB\xBF <HTML><table>".to_vec()),
    ]
}

/// A workbook that carries its own date, so that it is the same whenever it is made.
fn dated(fill_in: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let made_on = ExcelDateTime::from_ymd(2017, 9, 5).expect("a day");
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made_on));
    fill_in(&mut workbook);
    workbook.save_to_buffer().expect("a workbook")
}

fn workbooks() -> Seeds {
    let whole = dated(|workbook| {
        let sheet = workbook.add_worksheet();
        fill(sheet, &REGISTER);
        sheet.write_number(2, 1, 1).expect("a number");
        sheet
            .write_number_with_format(3, 0, 42_984, &Format::new().set_num_format("dd/mm/yyyy"))
            .expect("a day");
        sheet.merge_range(4, 0, 4, 3, "Cộng", &Format::new()).expect("a merged area");
        sheet.set_row_hidden(3).expect("a hidden row");
        sheet.set_column_hidden(4).expect("a hidden column");
        fill(workbook.add_worksheet(), &ACTIVITIES);
    });
    let sheet = |inside: &str| bare_xlsx(inside, 1);
    let cell = |at: &str| format!("<row><c r=\"{at}\" t=\"inlineStr\"><is><t>x</t></is></c></row>");
    vec![
        ("cut.xlsx", whole[..whole.len() / 2].to_vec()),
        ("far-corner.xlsx", sheet(&format!("<sheetData>{}{}</sheetData>", cell("A1"), cell("XFD1048576")))),
        ("beyond.xlsx", sheet(&format!("<sheetData>{}</sheetData>", cell("ZZZZZZ99999999999")))),
        (
            "no-place.xlsx",
            sheet("<sheetData><row><c><v>1</v></c><c r=\"\"><v>1e999</v></c></row></sheetData>"),
        ),
        ("size-that-lies.xlsx", sheet("<dimension ref=\"A1:XFD1048576\"/><sheetData/>")),
        ("merged-backwards.xlsx", sheet("<sheetData/><mergeCells><mergeCell ref=\"C9:A1\"/></mergeCells>")),
        ("deep.xlsx", sheet(&"<sheetData>".repeat(5_000))),
        (
            "entities.xlsx",
            sheet("<sheetData><row><c t=\"str\"><v>&#0;&lol;&#xD800;</v></c></row></sheetData>"),
        ),
        (
            "shared-that-lie.xlsx",
            archive(&[
                ("xl/workbook.xml", b"<workbook/>"),
                ("xl/sharedStrings.xml", b"<sst uniqueCount=\"9000000000\"><si><t>x</t></si></sst>"),
            ]),
        ),
        (
            "bomb.xlsx",
            archive(&[
                ("xl/workbook.xml", b"<workbook/>"),
                ("xl/worksheets/sheet1.xml", &vec![b' '; 8 << 20]),
            ]),
        ),
        ("binary.xlsx", archive(&[("xl/workbook.bin", b"\0")])),
        ("no-directory.xlsx", b"PK\x03\x04".repeat(20)),
        ("whole.xlsx", whole),
    ]
}

fn old_workbooks() -> Seeds {
    let whole = xls(&REGISTER);
    let at = |row: u16, column: u16| [&[row, column, 0].map(u16::to_le_bytes).concat()[..], &[0; 8]].concat();
    let mut circle = whole.clone();
    // The directory's chain follows itself.
    circle[512 + 4..512 + 8].copy_from_slice(&1_u32.to_le_bytes());
    let mut nowhere = whole.clone();
    nowhere[48..52].copy_from_slice(&0x00FF_FFFF_u32.to_le_bytes());
    vec![
        ("cut.xls", whole[..whole.len() / 2].to_vec()),
        ("circle.xls", circle),
        ("nowhere.xls", nowhere),
        ("far-corner.xls", xls_of(&[(0x0203, &at(0, 0)), (0x0203, &at(65_535, 255))])),
        ("size-that-lies.xls", xls_of(&[(0x0200, &[0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0])])),
        (
            "short-records.xls",
            xls_of(&[(0x0204, &[0]), (0x00BD, &[]), (0x00FD, &[1, 0, 2, 0]), (0x0006, &[9; 5])]),
        ),
        ("text-that-lies.xls", xls_of(&[(0x0204, &[0, 0, 0, 0, 0, 0, 255, 255, 1, 65, 0])])),
        ("header-alone.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec()),
        ("whole.xls", whole),
    ]
}

fn open_documents() -> Seeds {
    let cell = |more: &str, text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"{more}><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |line: &&str| {
        let cells: String = line.split('|').map(|text| cell("", text)).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let whole = ods(&REGISTER.iter().map(row).collect::<String>());
    let one = |rows: &str, columns: &str| {
        format!("<table:table-row{rows}>{}</table:table-row>", cell(columns, "x"))
    };
    let (rows, columns) = (" table:number-rows-repeated", " table:number-columns-repeated");
    vec![
        ("cut.ods", whole[..whole.len() / 2].to_vec()),
        ("repeated.ods", ods(&one(&format!("{rows}=\"1000000\""), &format!("{columns}=\"1000\"")))),
        (
            "repeated-beyond.ods",
            ods(&one(&format!("{rows}=\"4294967295\""), &format!("{columns}=\"4294967295\""))),
        ),
        ("repeated-backwards.ods", ods(&one(&format!("{rows}=\"-1\""), &format!("{columns}=\"0\"")))),
        (
            "spanned.ods",
            ods(&one("", " table:number-rows-spanned=\"4294967295\" table:number-columns-spanned=\"9\"")),
        ),
        ("deep.ods", ods(&"<table:table-row><table:table-cell>".repeat(2_000))),
        (
            "values.ods",
            ods("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1e999\"/>\
            <table:table-cell office:value-type=\"date\" office:date-value=\"2017-02-31T99:00:00\"/></table:table-row>"),
        ),
        (
            "a-text.ods",
            archive(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]),
        ),
        ("whole.ods", whole),
    ]
}

fn encodings() -> Seeds {
    let text = REGISTER.join("\n").replace('|', ";");
    let written = |encoding| encode(&text, encoding).expect("letters that every encoding has");
    vec![
        ("utf-8.txt", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
        ("utf-16le.txt", [b"\xFF\xFE", &written(Encoding::Utf16Le)[..]].concat()),
        ("utf-16be.txt", written(Encoding::Utf16Be)),
        ("windows-1258.txt", written(Encoding::Windows1258)),
        ("tcvn3.txt", written(Encoding::Tcvn3)),
        ("vni.txt", written(Encoding::Vni)),
        ("tcvn3-in-utf-8.txt", "Uû ban nh©n d©n x· Hoµnh M«\n".into()),
        ("odd-utf-16.txt", b"\xFF\xFEa\0\x00\xD8b".to_vec()),
        ("lone-marks.txt", "\u{301}\u{323}\u{FEFF}e\u{302}\u{323}\u{301}\u{F700}\u{FFFD}".into()),
        ("every-byte.txt", (0..=255).collect()),
        ("mark-alone.txt", b"\xFE\xFF".to_vec()),
        ("two-bytes.txt", b"\xB5\xB6".to_vec()),
    ]
}
