use crate::Failure;

#[test]
fn a_place_is_named_with_rows_counted_from_one() {
    let check = |field: &str, expected: &str| {
        assert_eq!(super::place(field), expected, "the place of {field}");
    };
    check("abstract", "Trích yếu");
    check("routings[2].lead", "Bút phê, dòng 3: đơn vị chủ trì");
    check("coordinating[0]", "Đơn vị phối hợp, dòng 1");
}

#[test]
fn a_failure_keeps_its_cause_for_the_log() {
    let failure = Failure::from(vault::Error::WrongPassphrase);
    let cause = std::error::Error::source(&failure).map(ToString::to_string);
    assert_eq!(cause.as_deref(), Some("wrong passphrase"), "the log says what the clerk need not read");
}
