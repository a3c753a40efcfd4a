use text::secrecy_stamp;

#[test]
fn a_stamp_of_secrecy_is_told_from_ordinary_words() {
    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(secrecy_stamp(text), expected, "the stamp in {text:?}");
    }
    check("MẬT", Some("MẬT"));
    check("Kế hoạch (MẬT) về diễn tập", Some("MẬT"));
    check("Báo cáo TỐI MẬT", Some("TỐI MẬT"));
    check("TUYỆT  MẬT - MẬT", Some("TUYỆT MẬT"));
    check("12-BC/HU-MẬT", Some("MẬT"));
    check("ĐIỆN MẬT số 3", Some("MẬT"));
    check("M\u{1EA4}T, MA\u{302}\u{323}T", Some("MẬT"));
    check("bí mật nhà nước, mật khẩu, tuyệt mật", None);
    check("Mật ong rừng", None);
    check("KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC", None);
    check("ĐỔI MẬT KHẨU, MẬT ĐỘ DÂN CƯ", None);
    check("CÔNG TÁC BẢO MẬT; CƠ MẬT VIÊN", None);
    check("MẬTXA", None);
    check("", None);
}
