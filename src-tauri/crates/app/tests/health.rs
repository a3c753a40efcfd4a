//! The health of an office: what a look finds and how long it is told, what a backup is worth, and the two copies of the keys.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{
    DamageOf, Depth, HealthReport, Kind, Medium, Secret, Session, SystemHost, damage_report, has_office,
    unlock,
};
use secrecy::SecretString;
use serde_json::json;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use support::{Desk, Locked, PASSPHRASE};
use vault::{OfficeFolder, OsFiles};

const PDF: &[u8] = b"%PDF-1.4\n2 0 obj <</Type/Pages/Count 2/Kids[]>> endobj\n%%EOF";
const UNREADABLE: &str = "không đọc được từ ổ đĩa";

/// An office with a letter that has a scan, on 20 July 2017.
fn with_scan() -> Desk {
    let mut desk = Desk::on("2017-07-20");
    let book = desk.id_of(Kind::Book, "in");
    let input = json!({
        "book": book, "numbering": { "mode": "next" }, "day": "20/7/2017", "issuer": "Huyện ủy", "abstract": "Họp",
    });
    let letter = desk.save(Kind::Directive, input);
    desk.session.attach_pasted(&letter, &[PDF]).unwrap();
    desk
}

/// The one sealed file.
fn sealed(office: &Path) -> PathBuf {
    let mut shelves = fs::read_dir(office.join("blobs")).unwrap();
    let shelf = shelves.next().unwrap().unwrap().path();
    fs::read_dir(shelf).unwrap().next().unwrap().unwrap().path()
}

/// Puts something in a file's place that is there and that no system reads as a file, as little as a bad sector.
fn make_unreadable(path: &Path) {
    fs::remove_file(path).unwrap();
    fs::create_dir(path).unwrap();
}

/// Looks at the whole office and answers what is known then.
fn look(desk: &mut Desk, media: &[Medium]) -> HealthReport {
    look_through(&mut desk.session, media)
}

fn look_through(session: &mut Session, media: &[Medium]) -> HealthReport {
    let mut look = session.begin_look().unwrap();
    while look.next(&SystemHost::default()).unwrap() {}
    session.end_look(look, media);
    session.health().cloned().unwrap()
}

#[test]
fn a_scan_that_cannot_be_read_is_found_and_found_again() {
    let mut desk = with_scan();
    assert_eq!(look(&mut desk, &[]), HealthReport::default(), "all is well");
    assert!(!desk.session.is_look_due(), "and is taken to be so for a week");
    let scan = sealed(desk.session.folder());
    let whole = fs::read(&scan).unwrap();
    make_unreadable(&scan);

    let report = look(&mut desk, &[]);
    assert!(!report.is_damaged && report.findings[0].contains(UNREADABLE), "which, and why: {report:?}");
    let mut desk = desk.again_on("2017-07-20");
    assert_eq!(desk.session.health(), None, "what was found names letters and goes with the session");
    assert!(desk.session.is_look_due(), "so that whoever comes in next has it looked for");
    assert_eq!(look(&mut desk, &[]), report, "and is told the same");
    let refused = desk.session.check(Depth::Full).unwrap_err();
    assert_eq!(refused.code, "E_ATTACHMENT_DAMAGED", "a check does not fail at it either");
    assert!(refused.fields[0].message.contains(UNREADABLE), "which: {refused:?}");

    fs::remove_dir(&scan).unwrap();
    fs::write(&scan, whole).unwrap();
    assert_eq!(look(&mut desk, &[]).findings, [] as [&str; 0], "until it is whole again");
    assert!(!desk.session.is_look_due(), "then a week is waited again");
}

/// The length of a page of the database.
const PAGE: usize = 4096;

#[test]
fn whichever_page_is_damaged_a_look_comes_to_its_end_and_says_so() {
    let desk = with_scan().closed();
    let database = desk.folder().join("g-1/office.db");
    let whole = fs::read(&database).unwrap();
    let mut looked_at = 0;
    for page in 1..whole.len() / PAGE {
        let mut spoilt = whole.clone();
        spoilt[page * PAGE + 17..page * PAGE + 80].fill(0x5a);
        fs::write(&database, &spoilt).unwrap();
        let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
        let opened = unlock(desk.folder(), &secret, None, Box::new(SystemHost::default()));
        // Where opening itself needs the page, it is told by that.
        let Ok(mut session) = opened else { continue };
        let report = look_through(&mut session, &[]);
        assert!(report.is_damaged, "a damaged page {page} is told: {report:?}");
        looked_at += 1;
    }
    assert!(looked_at > 0, "some pages are not needed to open the office");
}

#[test]
fn a_database_that_the_disk_does_not_give_is_a_finding() {
    let mut desk = with_scan();
    let scan = sealed(desk.session.folder());
    let database = desk.session.folder().join("g-1/office.db");
    let kept = database.with_file_name("kept.db");
    make_unreadable(&scan);
    fs::rename(&database, &kept).unwrap();
    fs::create_dir(&database).unwrap();

    let report = look(&mut desk, &[]);
    let [unread, attachment] = report.findings.as_slice() else { panic!("two findings: {report:?}") };
    assert!(unread.contains("Không đọc được hết tệp dữ liệu") && !report.is_damaged, "said: {report:?}");
    assert!(unread.contains("sao lưu"), "with what to do: {unread}");
    assert!(attachment.contains(UNREADABLE), "and the attachments are looked at all the same: {attachment}");
    assert!(desk.session.is_look_due(), "it is looked at again");

    fs::remove_dir(&database).unwrap();
    fs::rename(&kept, &database).unwrap();
    let report = look(&mut desk, &[]);
    assert!(report.findings.len() == 1 && !report.is_damaged, "until the disk gives it again: {report:?}");
}

#[test]
fn a_look_tells_where_the_office_should_not_lie() {
    let mut desk = Desk::on("2017-07-20");
    let stick =
        Medium { path: desk.session.folder().into(), device: String::new(), file_system: "vfat".to_owned() };
    let report = look(&mut desk, &[stick]);
    assert!(report.notices.iter().any(|notice| notice.contains("trên USB")), "on a stick: {report:?}");
    assert!(report.findings.is_empty() && !desk.session.is_look_due(), "which is no damage");
}

/// The two copies of the keys.
fn copies(desk: &Locked) -> [PathBuf; 2] {
    ["keys.json", "keys.json.2"].map(|name| desk.folder().join("g-1").join(name))
}

#[test]
fn a_broken_copy_of_the_keys_is_written_anew_and_told() {
    let mut desk = Desk::on("2017-07-20").closed();
    let whole = fs::read(&copies(&desk)[0]).unwrap();
    for broken in [0, 1] {
        fs::write(&copies(&desk)[broken], b"noise").unwrap();
        let opened = desk.unlocked_on("2017-07-20");
        let told = opened.session.health().cloned().unwrap_or_default().notices;
        assert!(told[0].contains("một trong hai bản tệp khóa"), "copy {broken} is told of at once: {told:?}");
        assert!(opened.session.check(Depth::Quick).unwrap().keys_whole, "copy {broken} is whole again");
        desk = opened.closed();
        assert_eq!(fs::read(&copies(&desk)[broken]).unwrap(), whole, "byte for byte");
    }
    let opened = desk.unlocked_on("2017-07-20");
    assert_eq!(opened.session.health(), None, "once");
    let desk = opened.closed();

    copies(&desk).iter().for_each(|path| fs::write(path, b"noise").unwrap());
    let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
    let refused =
        unlock(desk.folder(), &secret, None, Box::new(SystemHost::default())).map(drop).unwrap_err();
    assert_eq!(refused.code, "E_KEYS_DAMAGED", "with neither copy there is no way in");
    assert!(
        refused.next.contains("khôi phục"),
        "but by a restore, which brings the right one: {}",
        refused.next
    );
}

fn back_up(desk: &mut Desk, stick: &Path) -> PathBuf {
    let done = desk.session.back_up(stick, &mut |_| ControlFlow::Continue(())).unwrap();
    PathBuf::from(done.folder)
}

fn sticks<const N: usize>() -> [tempfile::TempDir; N] {
    std::array::from_fn(|_| tempfile::tempdir().unwrap())
}

#[test]
fn what_a_backup_lacks_is_counted_by_operations_and_no_clock() {
    let mut desk = Desk::on("2017-07-20");
    let [before, after] = sticks();
    back_up(&mut desk, before.path());
    let desk = desk.closed();
    let folder = OfficeFolder::open(&OsFiles, desk.folder()).unwrap();
    folder.keep_damaged(&OsFiles, "2017-07-20T16:00:00").unwrap();
    drop(folder);

    let mut desk = desk.unlocked_on("2002-01-01");
    for name in ["Ban một", "Ban hai"] {
        desk.save(Kind::Subcommittee, json!({ "name": name }));
    }
    back_up(&mut desk, after.path());
    back_up(&mut desk, before.path());
    let report = desk.session.damage_report().unwrap();
    assert_eq!(report.missing, Some(2), "two steps were done since, whatever the clock says: {report:?}");
    let newest = report.newest.unwrap();
    let offered = (newest.path.as_str(), newest.name.ends_with("-000001"));
    assert_eq!(
        offered,
        (before.path().to_str().unwrap(), true),
        "none made of the damaged office is offered"
    );
}

/// Changes what a manifest says and makes its checksum right again, as anybody can.
fn forge(backup: &Path) {
    let path = backup.join("manifest.json");
    let mut value: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    value["clear"]["made_at"] = "2030-01-01T00:00:00".into();
    value.as_object_mut().unwrap().remove("checksum");
    value.sort_all_objects();
    value["checksum"] = blake3::hash(value.to_string().as_bytes()).to_hex().as_str().into();
    fs::write(&path, value.to_string()).unwrap();
}

fn flip(backup: &Path) {
    let path = backup.join("office.db.000");
    let mut bytes = fs::read(&path).unwrap();
    bytes[4321] ^= 1;
    fs::write(&path, bytes).unwrap();
}

#[test]
fn a_backup_that_is_not_whole_is_nothing_to_go_back_to() {
    let check = |case: &str, spoil: fn(&Path), expected: Option<&str>, known: usize| {
        let mut desk = Desk::on("2017-07-20");
        let [stick] = sticks();
        let backup = back_up(&mut desk, stick.path());
        spoil(&backup);
        let verified = desk
            .session
            .backup_prover()
            .verify(&SystemHost::default(), &backup, &mut |_| ControlFlow::Continue(()));
        let about = verified.as_ref().ok().and_then(|verified| verified.about.as_ref());
        assert_eq!(about.is_some(), expected.is_none(), "{case}: the keys prove a genuine one: {verified:?}");
        assert_eq!(verified.err().map(|failure| failure.code), expected, "{case}");
        assert_eq!(desk.session.backup_ages().unwrap().len(), known, "{case}: what the office remembers");
    };
    check("whole", |_| (), None, 1);
    check("a byte flipped", flip, Some("E_BACKUP_DAMAGED"), 0);
    check("forged", forge, Some("E_BACKUP_FORGED"), 0);
    let pulled = |backup: &Path| fs::remove_dir_all(backup.parent().unwrap()).unwrap();
    check("pulled out", pulled, Some("E_FOLDER_MISSING"), 1);
}

/// What somebody does to an office's folder, after its name.
type Loss = (&'static str, fn(&Path));

#[test]
fn an_office_that_lost_its_current_is_damaged_and_not_to_be_set_up() {
    let (stick, host) = (tempfile::tempdir().unwrap(), SystemHost::default());
    let mut desk = Desk::on("2017-07-20");
    let done = desk.session.back_up(stick.path(), &mut |_| ControlFlow::Continue(())).unwrap();
    let desk = desk.closed();
    let losses: [Loss; 3] = [
        ("no CURRENT", |office| fs::remove_file(office.join("CURRENT")).unwrap()),
        ("a CURRENT of noise", |office| fs::write(office.join("CURRENT"), "noise").unwrap()),
        ("no generation", |office| fs::remove_dir_all(office.join("g-1")).unwrap()),
    ];
    for (case, lose) in losses {
        let desk = desk.copied();
        lose(desk.folder());
        assert!(has_office(&host, desk.folder()), "{case}: the window does not begin with the wizard");
        let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
        let refused = unlock(desk.folder(), &secret, None, Box::new(host)).err().unwrap();
        assert_eq!(refused.code, "E_DAMAGED", "{case}: the lock says why");
        let report = damage_report(&host, desk.folder()).unwrap().expect("what there is to say");
        assert_eq!(report.newest.map(|newest| newest.name), Some(done.name.clone()), "{case}: the way out");
        assert_eq!(report.kept_copy, None, "{case}: nothing was opened to be kept");
        assert_eq!(report.of, DamageOf::Folder, "{case}: the folder is what is damaged");
    }
}
