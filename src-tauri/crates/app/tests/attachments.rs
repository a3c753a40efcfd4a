//! Files of a directive: kept, shown, renamed, taken off and brought back, and what is refused.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{Depth, Kind, MOST_BYTES, MediaType, Saved};
use serde_json::json;
use std::path::PathBuf;
use support::Desk;

const PDF: &[u8] = b"%PDF-1.4\n2 0 obj <</Type/Pages/Count 2/Kids[]>> endobj\n%%EOF";

fn letter(desk: &mut Desk, words: &str) -> String {
    let book = desk.id_of(Kind::Book, "in");
    let input = json!({
        "book": book, "numbering": { "mode": "next" }, "day": "20/7/2017", "issuer": "Huyện ủy", "abstract": words,
    });
    desk.save(Kind::Directive, input)
}

fn attach(desk: &mut Desk, letter: &str, title: &str, bytes: &[u8]) -> app::Result<Saved> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tệp");
    std::fs::write(&path, bytes).unwrap();
    desk.session.attach_file(letter, &path, Some(title))
}

/// Every sealed file below the office.
fn sealed(desk: &Desk) -> Vec<PathBuf> {
    let shelves = std::fs::read_dir(desk.session.folder().join("blobs")).unwrap();
    let files = shelves.flat_map(|shelf| std::fs::read_dir(shelf.unwrap().path()).unwrap());
    files.map(|file| file.unwrap().path()).collect()
}

fn titles(desk: &Desk, directive: &str) -> Vec<String> {
    desk.session.attachments(directive).unwrap().into_iter().map(|row| row.title).collect()
}

#[test]
fn a_file_comes_back_as_it_was() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Họp");
    let saved = attach(&mut desk, &letter, "Bản quét", PDF).unwrap();
    let row = desk.session.attachments(&letter).unwrap().remove(0);
    assert_eq!(
        (row.id.as_str(), row.pages, row.is_shown),
        (saved.id.as_str(), Some(2), true),
        "what was told"
    );
    let mut desk = desk.again_on("2017-07-21");
    let file = desk.session.attachment(&saved.id).unwrap();
    assert_eq!((file.name.as_str(), file.bytes.as_slice()), ("Bản quét.pdf", PDF), "unsealed on another day");
    desk.session.rename_attachment(&saved.id, "Bản chính").unwrap();
    assert_eq!(titles(&desk, &letter), ["Bản chính"], "it has another title");
    let gone = desk.session.detach(&saved.id).unwrap();
    assert_eq!(titles(&desk, &letter), [] as [&str; 0], "it is off the directive");
    assert_eq!(desk.session.attachment(&saved.id).err().unwrap().code, "E_NOT_FOUND", "and not to be read");
    assert_eq!(desk.session.undo(gone.operation).unwrap().words, "xóa tệp đính kèm", "undo says what it was");
    assert_eq!(desk.session.attachment(&saved.id).unwrap().bytes, PDF, "its bytes never went");
}

#[test]
fn a_file_of_the_disk_is_called_by_its_name() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Họp");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Công văn 12.txt");
    std::fs::write(&path, PDF).unwrap();
    desk.session.attach_file(&letter, &path, None).unwrap();
    let row = desk.session.attachments(&letter).unwrap().remove(0);
    assert_eq!((row.title.as_str(), row.media_type), ("Công văn 12", MediaType::Pdf), "a name can lie");
    let gone = desk.session.attach_file(&letter, &folder.path().join("gone.pdf"), None);
    assert_eq!(gone.unwrap_err().code, "E_DISK_GONE", "a file that is not there");
}

#[test]
fn files_attached_together_are_taken_back_together() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Họp");
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let (first, second) = (file("một.pdf", PDF), file("hai.txt", b"hai"));
    let paths = [first, file("máy.exe", b"MZ\0"), file("lại.pdf", PDF), second, folder.path().join("mất")];
    let mut seen = Vec::new();
    let done = desk.session.attach_files(&letter, &paths, |at| seen.push(at)).unwrap();
    assert_eq!((done.attached, seen), (2, vec![0, 1, 2, 3, 4]), "each file is looked at, two are kept");
    assert_eq!(titles(&desk, &letter), ["một", "hai"], "in their order");
    let refused: Vec<_> = done.refused.iter().map(|file| (file.at, file.failure.code)).collect();
    let reasons = [(1, "E_ATTACHMENT_PROGRAM"), (2, "E_ATTACHMENT_TWICE"), (4, "E_DISK_GONE")];
    assert_eq!(refused, reasons, "the others are named with the reason");
    desk.session.undo(done.operation).unwrap();
    assert_eq!(titles(&desk, &letter), [] as [&str; 0], "one undo takes back both");
    let none = desk.session.attach_files(&letter, &paths[1..2], |_| ()).unwrap();
    assert_eq!((none.attached, none.operation), (0, 0), "nothing was done");
    let nowhere = desk.session.attach_files("nowhere", &paths, |_| ()).unwrap_err();
    assert_eq!(nowhere.code, "E_NOT_FOUND", "no letter, no files");
}

#[test]
fn what_cannot_be_kept_is_refused_before_a_byte_is_written() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Họp");
    attach(&mut desk, &letter, "Bản quét", PDF).unwrap();
    let mut check = |title: &str, bytes: &[u8], code: &str| {
        let refused = attach(&mut desk, &letter, title, bytes).unwrap_err();
        assert_eq!(refused.code, code, "attaching {title:?}: {}", refused.message);
    };
    check("rỗng", b"", "E_ATTACHMENT_EMPTY");
    check("lớn", &vec![b'a'; usize::try_from(MOST_BYTES).unwrap() + 1], "E_ATTACHMENT_TOO_LARGE");
    check("chương trình", b"MZ\0", "E_ATTACHMENT_PROGRAM");
    check("hai lần", PDF, "E_ATTACHMENT_TWICE");
    let nowhere = attach(&mut desk, "nowhere", "x", b"x").unwrap_err();
    assert_eq!(nowhere.code, "E_NOT_FOUND", "there is no such directive");
    assert_eq!(sealed(&desk).len(), 1, "only the first file was ever written");
    for at in 1..20 {
        attach(&mut desk, &letter, "thêm", format!("{at}").as_bytes()).unwrap();
    }
    let refused = attach(&mut desk, &letter, "nữa", b"21").unwrap_err();
    assert_eq!(refused.code, "E_ATTACHMENTS_TOO_MANY", "the 21st");
    assert!(refused.message.contains("20"), "it says how many: {}", refused.message);
}

#[test]
fn the_same_file_on_two_directives_lies_once() {
    let mut desk = Desk::on("2017-07-20");
    let (a, b) = (letter(&mut desk, "Một"), letter(&mut desk, "Hai"));
    attach(&mut desk, &a, "ở một", PDF).unwrap();
    let second = attach(&mut desk, &b, "ở hai", PDF).unwrap();
    assert_eq!(sealed(&desk).len(), 1, "the bytes lie once");
    desk.session.undo(second.operation).unwrap();
    let (one, none) = (titles(&desk, &a), titles(&desk, &b));
    assert_eq!((one, none), (vec!["ở một".to_owned()], Vec::new()), "one directive lets go of it");
    assert_eq!(desk.session.check(Depth::Full).unwrap().attachments, 1, "and the other's is whole");
}

#[test]
fn files_nobody_knows_are_kept_and_not_opened() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Họp");
    let strange = attach(&mut desk, &letter, "bản vẽ.dwg", b"\0\x01\x02").unwrap();
    let known = attach(&mut desk, &letter, "ghi chú", b"x").unwrap();
    let open = |id: &str| desk.session.attachment_to_open(id).map(|file| file.name).map_err(|no| no.code);
    assert_eq!(open(&strange.id), Err("E_ATTACHMENT_NOT_OPENED"), "no program is asked to open it");
    assert_eq!(open(&known.id), Ok("ghi chú.txt".to_owned()), "the ending is that of what it is");
    assert_eq!(desk.session.attachment(&strange.id).unwrap().name, "bản vẽ.dwg", "it can be saved to a file");
}

#[test]
fn files_are_put_in_another_order() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Họp");
    let ids = ["a", "b"].map(|title| attach(&mut desk, &letter, title, title.as_bytes()).unwrap().id);
    let [a, b] = ids;
    desk.session.order_attachments(&letter, &[b, a.clone()]).unwrap();
    assert_eq!(titles(&desk, &letter), ["b", "a"], "as it was asked for");
    let refused = desk.session.order_attachments(&letter, &[a]).unwrap_err();
    assert_eq!(refused.code, "E_FIELD", "one of them is missing: {}", refused.message);
}

#[test]
fn a_check_names_what_is_not_whole_with_its_directive() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Về việc tổng vệ sinh");
    let first = attach(&mut desk, &letter, "Bản quét", PDF).unwrap();
    desk.session.detach(&first.id).unwrap();
    assert_eq!(desk.session.check(Depth::Full).unwrap().attachments, 1, "the trash is looked at as well");
    let path = sealed(&desk).remove(0);
    let mut bytes = std::fs::read(&path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let damaged = desk.session.check(Depth::Full).unwrap_err();
    assert_eq!(damaged.code, "E_ATTACHMENT_DAMAGED", "one bit is enough");
    for part in ["số 1", "Về việc tổng vệ sinh", "Bản quét", "bị hỏng"] {
        assert!(damaged.message.contains(part), "{part} is named: {}", damaged.message);
    }
    assert!(desk.session.check(Depth::Quick).is_ok(), "a quick check reads no attachment");
}

#[test]
fn images_of_the_clipboard_are_one_step() {
    let mut desk = Desk::on("2017-07-20");
    let letter = letter(&mut desk, "Họp");
    let one = desk.session.attach_pasted(&letter, &[b"\x89PNG\r\n\x1a\n-0"]).unwrap();
    assert_eq!(titles(&desk, &letter), ["Ảnh dán từ bộ nhớ tạm"], "one image needs no number");
    desk.session.undo(one.operation).unwrap();
    let images: [&[u8]; 3] = [b"\x89PNG\r\n\x1a\n-1", b"", b"\x89PNG\r\n\x1a\n-3"];
    let many = desk.session.attach_pasted(&letter, &images).unwrap();
    assert_eq!(
        titles(&desk, &letter),
        ["Ảnh dán từ bộ nhớ tạm 1", "Ảnh dán từ bộ nhớ tạm 3"],
        "several are told apart"
    );
    let refused: Vec<_> = many.refused.iter().map(|file| (file.at, file.failure.code)).collect();
    assert_eq!(refused, [(1, "E_ATTACHMENT_EMPTY")], "an empty one keeps none of the others out");
    desk.session.undo(many.operation).unwrap();
    assert_eq!(titles(&desk, &letter), [] as [&str; 0], "one step back takes them all off");
}
