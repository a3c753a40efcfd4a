//! Files of a directive through the command line: kept sealed, given back whole, and missed when they are not.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::desk::Desk;

/// Stands in every file attached here, and must stand nowhere in the office's folder.
const MARKER: &[u8] = b"DAU-HIEU-RIENG-CUA-TEP";

/// A PDF of two pages that is larger than one sealed chunk.
fn pdf(words: &str) -> Vec<u8> {
    let body = format!("%PDF-1.4\n% {words}\n2 0 obj <</Type/Pages/Count 2/Kids[]>> endobj\n");
    [body.as_bytes(), &MARKER.repeat(10_000), b"\n%%EOF\n"].concat()
}

struct Case {
    desk: Desk,
    letter: String,
}

impl Case {
    fn new() -> Self {
        let desk = Desk::new();
        let letter =
            desk.ask(&["directive", "add", "-"], &desk.letter())["id"].as_str().expect("an id").into();
        Self { desk, letter }
    }

    fn attach(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.desk.beside(name);
        fs::write(&path, bytes).expect("a file to attach");
        let asked = ["directive", "attach", &self.letter, &path.to_string_lossy()];
        let saved = self.desk.ask(&asked, &Value::Null);
        saved["id"].as_str().expect("an id").to_owned()
    }

    fn attachments(&self) -> Value {
        self.desk.ask(&["directive", "attachments", &self.letter], &Value::Null)
    }

    /// The sealed files, in order.
    fn sealed(&self) -> Vec<PathBuf> {
        let mut found = files(&self.desk.office().join("blobs"));
        found.sort();
        found
    }

    /// What a full check says of a damaged office.
    fn damaged(&self) -> String {
        self.desk.cli.run(&["check", "--full"]).refused(5, "E_ATTACHMENT_DAMAGED").stderr
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_file_is_attached_listed_taken_out_and_taken_off() {
    let case = Case::new();
    let bytes = pdf("một");
    let id = case.attach("Công văn 12.pdf", &bytes);
    let listed = case.attachments();
    let expected = json!({
        "id": id, "directive": case.letter, "position": 0, "title": "Công văn 12", "media_type": "pdf",
        "size": bytes.len(), "digest": listed[0]["digest"], "pages": 2, "is_shown": true,
        "added_on": tests::paths::SAMPLE_TODAY, "deleted_at": null,
    });
    assert_eq!(listed, json!([expected]), "what is told of the file");
    let out = case.desk.beside("ra.pdf");
    let extract = ["directive", "extract", &case.letter, &id, "--out", &out.to_string_lossy()];
    let _ = case.desk.cli.run(&extract).done();
    assert!(fs::read(&out).expect("the file taken out") == bytes, "it comes out as it went in");
    let _ = case.desk.cli.run(&["directive", "detach", &case.letter, &id]).done();
    assert_eq!(case.attachments(), json!([]), "it is off the letter");
    let told = case.desk.cli.run(&["undo"]).done().stderr;
    assert!(told.contains("tệp đính kèm"), "undo says what came back: {told}");
    assert_eq!(case.attachments()[0]["id"], id, "and it is attached again");
    let checked = case.desk.ask(&["check", "--full"], &Value::Null);
    assert_eq!(checked["attachments"], 1, "the check read it: {checked}");
}

#[test]
fn no_plain_byte_lies_in_the_office() {
    let case = Case::new();
    case.attach("a.pdf", &pdf("một"));
    case.attach("b.txt", MARKER);
    let digests: Vec<String> = case.attachments().as_array().expect("rows").iter().map(digest).collect();
    assert_eq!(case.sealed().len(), 2, "two files are sealed");
    for path in files(&case.desk.office()) {
        let bytes = fs::read(&path).expect("a file of the office");
        let holds = bytes.windows(MARKER.len()).any(|window| window == MARKER);
        assert!(!holds, "{} holds a plain byte of the attachment", path.display());
        let named = digests.iter().any(|digest| path.to_string_lossy().contains(digest.as_str()));
        assert!(!named, "{} is named by what it holds", path.display());
    }
}

fn digest(row: &Value) -> String {
    row["digest"].as_str().expect("a digest").to_owned()
}

#[test]
fn what_is_done_to_sealed_files_on_disk_is_named_with_its_letter() {
    let check = |case: &str, spoil: &dyn Fn(&Path), expected: &str| {
        let office = Case::new();
        let id = office.attach("Bản quét.pdf", &pdf("một"));
        spoil(&office.sealed()[0]);
        let told = office.damaged();
        for part in ["Về việc tổng vệ sinh (mẫu)", "Bản quét", expected] {
            assert!(told.contains(part), "a file that was {case}: {part} is named: {told}");
        }
        let out = office.desk.beside("ra.pdf");
        let read = ["directive", "extract", &office.letter, &id, "--out", &out.to_string_lossy()];
        let _ = office.desk.cli.run(&read).refused(5, "E_ATTACHMENT_");
        assert!(!out.exists(), "a file that was {case} is never taken out in part");
        let _ = office.desk.cli.run(&["check"]).done();
    };
    let rewrite = |change: fn(&mut Vec<u8>)| {
        move |path: &Path| {
            let mut bytes = fs::read(path).expect("the sealed file");
            change(&mut bytes);
            fs::write(path, bytes).expect("the spoilt file");
        }
    };
    check("taken away", &|path| fs::remove_file(path).expect("gone"), "không còn");
    check("cut short", &rewrite(|bytes| bytes.truncate(bytes.len() / 2)), "bị hỏng");
    check("extended", &rewrite(|bytes| bytes.push(0)), "bị hỏng");
    check("changed in a bit", &rewrite(|bytes| bytes[100] ^= 1), "bị hỏng");
    check("emptied", &rewrite(Vec::clear), "bị hỏng");
}

#[test]
fn a_file_in_the_place_of_another_is_told_apart() {
    let case = Case::new();
    case.attach("một.pdf", &pdf("một"));
    case.attach("hai.pdf", &pdf("hai"));
    let sealed = case.sealed();
    fs::copy(&sealed[0], &sealed[1]).expect("one stands in the other's place");
    let told = case.damaged();
    assert!(told.contains("nằm thay vào chỗ"), "it is told from plain damage: {told}");
    let failure = case.desk.give(&["check", "--full"], &Value::Null).json();
    let field = failure["fields"][0]["field"].as_str().expect("a place").to_owned();
    assert!(field.contains(&case.letter), "programs find the letter: {field}");
}

#[test]
fn files_that_are_no_papers_are_refused() {
    let case = Case::new();
    let check = |name: &str, bytes: &[u8], code: &str| {
        let path = case.desk.beside(name);
        fs::write(&path, bytes).expect("a file to attach");
        let asked = ["directive", "attach", &case.letter, &path.to_string_lossy()];
        let told = case.desk.cli.run(&asked).refused(3, code).stderr;
        assert!(told.contains("Hãy"), "{name}: the clerk is told what to do: {told}");
    };
    check("bản quét.pdf", b"MZ\x90\0", "E_ATTACHMENT_PROGRAM");
    check("rỗng.pdf", b"", "E_ATTACHMENT_EMPTY");
    check("lớn.pdf", &vec![b'x'; (50 << 20) + 1], "E_ATTACHMENT_TOO_LARGE");
    assert_eq!(case.sealed(), [] as [PathBuf; 0], "nothing of them was kept");
    let folder = case.desk.office();
    let asked = ["directive", "attach", &case.letter, &folder.to_string_lossy()];
    let _ = case.desk.cli.run(&asked).refused(7, "E_DISK");
}

#[test]
fn what_cannot_be_shown_is_kept_as_a_file() {
    let case = Case::new();
    let bomb =
        [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &[0, 0, 255, 255, 0, 0, 255, 255], b"\x08"].concat();
    case.attach("cắt dở.pdf", b"%PDF-1.7\n1 0 obj <</Type/Pag");
    case.attach("bom.png", &bomb);
    for row in case.attachments().as_array().expect("rows") {
        assert_eq!(row["is_shown"], false, "{} is kept and not shown", row["title"]);
    }
}

#[test]
fn a_folder_that_may_not_be_written_keeps_what_it_has() {
    let case = Case::new();
    case.attach("một.pdf", &pdf("một"));
    let blobs = case.desk.office().join("blobs");
    let folders: Vec<PathBuf> =
        fs::read_dir(&blobs).expect("shelves").map(|one| one.expect("one").path()).collect();
    let writable = fs::metadata(&blobs).expect("the folder").permissions();
    for path in folders.iter().chain([&blobs]) {
        let mut permissions = writable.clone();
        permissions.set_readonly(true);
        fs::set_permissions(path, permissions).expect("it is made read-only");
    }
    let path = case.desk.beside("hai.pdf");
    fs::write(&path, pdf("hai")).expect("a file to attach");
    let asked = ["directive", "attach", &case.letter, &path.to_string_lossy()];
    let told = case.desk.cli.run_bound(&asked).refused(7, "E_READ_ONLY").stderr;
    for path in folders.iter().chain([&blobs]) {
        fs::set_permissions(path, writable.clone()).expect("it can be cleared away");
    }
    assert!(told.contains("không cho phép ghi"), "it says so: {told}");
    assert_eq!(case.attachments().as_array().map(Vec::len), Some(1), "no row was made without its bytes");
    let _ = case.desk.cli.run(&["check", "--full"]).done();
}

#[test]
fn several_files_are_attached_in_one_step() {
    let case = Case::new();
    let beside = |name: &str, bytes: &[u8]| {
        let path = case.desk.beside(name);
        fs::write(&path, bytes).expect("a file to attach");
        path.to_string_lossy().into_owned()
    };
    let (a, b) = (beside("a.pdf", &pdf("một")), beside("b.txt", b"hai"));
    let program = beside("c.exe", b"MZ\x90\0");
    let attach = |files: &[&str]| {
        let arguments = [&["directive", "attach", &case.letter], files].concat();
        case.desk.give(&arguments, &Value::Null)
    };
    let refused = attach(&[&a, &program]).refused(3, "E_ATTACHMENT_PROGRAM");
    assert!(refused.stderr.contains("c.exe: "), "the one that is refused is named: {}", refused.stderr);
    assert_eq!(case.attachments(), json!([]), "and nothing is attached");
    let _ = attach(&[&a, &b, "--title", "Hai tệp"]).refused(2, "E_USAGE");

    let _ = attach(&[&a, &b]).done();
    let titles: Vec<Value> =
        case.attachments().as_array().expect("rows").iter().map(|row| row["title"].clone()).collect();
    assert_eq!(titles, ["a", "b"], "in the order given");
    let _ = case.desk.ask(&["undo"], &Value::Null);
    assert_eq!(case.attachments(), json!([]), "one undo takes them both off");
}
