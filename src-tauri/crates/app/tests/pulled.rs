//! A stick that is pulled out while a backup is read: the medium is gone, and the backup is as good as it was.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{
    BackupState, ExitClass, Failure, RestoreRequest, Secret, SystemHost, list_backups, preview_restore,
    restore, unlock, verify_backup,
};
use secrecy::SecretString;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use support::disk::{DiskHost, Pulled};
use support::{Desk, Locked, PASSPHRASE};
use tempfile::TempDir;

const PDF: &[u8] = b"%PDF-1.4\n2 0 obj <</Type/Pages/Count 2/Kids[]>> endobj\n%%EOF";

/// An office that nobody has open, with an attachment and its backups on a stick.
struct Bench {
    desk: Locked,
    stick: TempDir,
    backup: PathBuf,
    secret: Secret,
}

impl Bench {
    fn new() -> Self {
        let (mut desk, stick) = (Desk::on("2017-07-20"), tempfile::tempdir().unwrap());
        desk.attached(PDF);
        let mut backup = || desk.session.back_up(stick.path(), &mut |_| ControlFlow::Continue(())).unwrap();
        let folders = [backup().folder, backup().folder];
        let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
        Self { desk: desk.closed(), stick, backup: PathBuf::from(&folders[1]), secret }
    }

    fn request<'a>(&'a self, into: &'a Path) -> RestoreRequest<'a> {
        RestoreRequest { backup: &self.backup, into, secret: &self.secret, secret_then: None, account: None }
    }

    fn log(&self) -> String {
        fs::read_to_string(self.desk.folder().join("backups.json")).unwrap()
    }

    /// Pulls the stick out before the first operation of a work, before the second, and so on to the end.
    fn walk(&self, work: &str, least: usize, run: impl Fn(&DiskHost) -> Result<(), Failure>) {
        let log = self.log();
        for how in [Pulled::Dead, Pulled::Remembered, Pulled::Away] {
            for at in 0.. {
                let host = DiskHost::pulled(self.stick.path(), how, at);
                let (case, done) = (format!("{work}, pulled out at {at}, {how:?}"), run(&host));
                assert_eq!(self.log(), log, "{case}: what is remembered of the backups stays");
                if host.never_missed() {
                    assert_eq!(done.map_err(|failure| failure.code), Ok(()), "{case}: it goes well");
                    assert!(at >= least, "{work}, {how:?}: the walk ended after {at} steps");
                    break;
                }
                let exit = done.map_err(|failure| (failure.exit, failure.code));
                let is_told = matches!(exit, Ok(()) | Err((ExitClass::Disk, _)));
                assert!(is_told, "{case}: the medium is to blame, and not the backup: {exit:?}");
            }
        }
    }
}

fn on(_: app::BackupProgress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[test]
fn a_stick_pulled_out_makes_no_backup_bad() {
    let bench = Bench::new();
    bench.walk("verifying", 8, |host| verify_backup(host, &bench.backup, None, &mut on).map(drop));
    bench.walk("verifying with a key", 10, |host| {
        verify_backup(host, &bench.backup, Some(&bench.secret), &mut on).map(drop)
    });
    bench.walk("listing", 2, |host| {
        let listed = list_backups(host, bench.stick.path())?;
        let are_whole = listed.iter().all(|backup| backup.state == BackupState::Complete);
        assert!(are_whole && listed.len() == 2, "none is marked: {listed:?}");
        Ok(())
    });
}

#[test]
fn nothing_comes_back_from_a_stick_pulled_out() {
    let bench = Bench::new();
    bench.walk("a preview", 10, |host| {
        let request = bench.request(bench.desk.folder());
        preview_restore(&request, Box::new(host.clone()), &mut on).map(drop)
    });
    bench.walk("a restore", 16, |host| {
        let home = tempfile::tempdir().unwrap();
        let into = home.path().join("office");
        let restored = restore(&bench.request(&into), Box::new(host.clone()), &mut on).map(drop);
        assert_eq!(restored.is_ok(), into.join("CURRENT").exists(), "an office or none");
        restored
    });
}

#[test]
fn an_open_office_forgets_no_backup_for_it() {
    let bench = Bench::new();
    let open = |host: &DiskHost| unlock(bench.desk.folder(), &bench.secret, None, Box::new(host.clone()));
    bench.walk("proving", 8, |host| {
        let session = open(host)?;
        let proven = session.backup_prover().verify(host, &bench.backup, &mut on).map(drop);
        session.lock()?;
        proven
    });
    for place in [Some(bench.backup.as_path()), None] {
        bench.walk("trying a secret", 10, |host| {
            let mut session = open(host)?;
            let tried = session.try_key(&bench.secret, place, &mut on).map(drop);
            session.lock()?;
            tried
        });
    }
}

#[test]
fn a_file_that_a_stick_lost_is_damage() {
    let check = |case: &str, spoil: fn(&Path)| {
        let bench = Bench::new();
        spoil(&bench.backup.join("office.db.000"));
        let host = SystemHost::default();
        let session = unlock(bench.desk.folder(), &bench.secret, None, Box::new(host)).unwrap();
        assert_eq!(session.backup_ages().unwrap().len(), 1, "{case}: it is remembered");
        let found = session.backup_prover().verify(&host, &bench.backup, &mut on).unwrap_err();
        assert_eq!(found.code, "E_BACKUP_DAMAGED", "{case}");
        assert_eq!(session.backup_ages().unwrap().len(), 0, "{case}: and forgotten");
        let listed = list_backups(&host, bench.stick.path()).unwrap();
        let states = [listed[0].state, listed[1].state];
        assert_eq!(states, [BackupState::Damaged, BackupState::Complete], "{case}: the list marks that one");
    };
    check("deleted", |piece| fs::remove_file(piece).unwrap());
    check("unreadable", |piece| {
        fs::remove_file(piece).unwrap();
        fs::create_dir(piece).unwrap();
    });
}
