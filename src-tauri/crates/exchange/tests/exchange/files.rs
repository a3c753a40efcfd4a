use crate::maker::{csv, fates, fill, ods, open, planned, records, xlsx};
use crate::old_workbook::xls;
use exchange::{FileKind, Kind};

const LINES: [&str; 3] = [
    "Ngày đến|Số đến|Tác giả|Trích yếu",
    "05/9/2017|1|Hội Nông dân|Kế hoạch",
    "06/9/2017|2|Huyện ủy|Báo cáo",
];

#[test]
fn every_form_of_file_brings_the_same_records() {
    let cells = |line: &str| {
        let cell = |text: &str| {
            format!(
                "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
            )
        };
        format!("<table:table-row>{}</table:table-row>", line.split('|').map(cell).collect::<String>())
    };
    let expected = records(&planned(&csv(&LINES), Kind::DirectivesIn).unwrap());
    assert_eq!(expected.len(), 2, "two records");
    let files = [
        (FileKind::Xlsx, xlsx(|sheet| fill(sheet, &LINES))),
        (FileKind::Xls, xls(&LINES)),
        (FileKind::Ods, ods(&LINES.map(cells).concat())),
        (FileKind::Delimited, LINES.join("\n").replace('|', "\t").into_bytes()),
        (FileKind::Delimited, LINES.join("\r\n").replace('|', ";").into_bytes()),
        (FileKind::Delimited, LINES.join("\n").into_bytes()),
    ];
    for (kind, bytes) in files {
        let book = open(&bytes).unwrap_or_else(|refused| panic!("{kind:?}: {refused:?}"));
        assert_eq!(book.kind, kind, "the bytes say what they are");
        assert_eq!(
            records(&planned(&bytes, Kind::DirectivesIn).unwrap()),
            expected,
            "{kind:?} imports as CSV does"
        );
    }
}

#[test]
fn csv_is_read_as_written() {
    #[track_caller]
    fn check(file: &str, expected: &[&[&str]]) {
        let book = open(file.as_bytes()).unwrap();
        let rows: Vec<Vec<String>> = book.sheets[0]
            .rows
            .iter()
            .map(|row| {
                row.cells
                    .iter()
                    .map(|cell| match &cell.value {
                        exchange::Value::Text(text) => text.clone(),
                        _ => String::new(),
                    })
                    .collect()
            })
            .collect();
        assert_eq!(rows, expected, "{file:?}");
    }
    check("a,b\nc,d", &[&["a", "b"], &["c", "d"]]);
    check("a;\"b;\"\"c\"\"\"\n\"d\ne\";f\n", &[&["a", "b;\"c\""], &["d\ne", "f"]]);
    check("a\tb\r\n\r\nc\td\r\n", &[&["a", "b"], &[], &["c", "d"]]);
    check("sep=;\na;b,c\n", &[&["sep=", ""][..1], &["a", "b,c"]]);
    check("a,b\n\"never closed,c", &[&["a", "b"], &["never closed,c"]]);
    check("a,5\"x\n1,2", &[&["a", "5\"x"], &["1", "2"]]);
    check("'=1+1,''quoted,'plain\n'-5,x,y", &[&["=1+1", "'quoted", "'plain"], &["-5", "x", "y"]]);
}

#[test]
fn hidden_rows_and_columns_are_shown_as_such() {
    let book_of = |bytes: &[u8]| open(bytes).unwrap().sheets.remove(0);
    let sheet = book_of(&xlsx(|sheet| {
        fill(sheet, &LINES);
        sheet.set_row_hidden(1).unwrap();
        sheet.set_column_hidden(2).unwrap();
    }));
    let hidden: Vec<bool> = sheet.rows.iter().map(|row| row.is_hidden).collect();
    assert_eq!(hidden, [false, true, false], "the second row is hidden");
    assert_eq!(sheet.hidden_columns.iter().copied().collect::<Vec<_>>(), [2], "the third column is hidden");
    let row = |more: &str, text: &str| {
        format!(
            "<table:table-row {more}><table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell></table:table-row>"
        )
    };
    let columns = "<table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>";
    let sheet =
        book_of(&ods(&format!("{columns}{}{}", row("", "a"), row("table:visibility=\"filter\"", "b"))));
    let hidden: Vec<bool> = sheet.rows.iter().map(|row| row.is_hidden).collect();
    assert_eq!(hidden, [false, true], "a filtered row is hidden");
    assert_eq!(
        sheet.hidden_columns.iter().copied().collect::<Vec<_>>(),
        [1, 2],
        "repeated columns are hidden alike"
    );
    let plan = planned(
        &xlsx(|sheet| {
            fill(sheet, &LINES);
            sheet.set_row_hidden(2).unwrap();
        }),
        Kind::DirectivesIn,
    )
    .unwrap();
    assert!(plan.rows[2].hidden && !plan.rows[1].hidden, "the preview says which: {:?}", fates(&plan));
}
