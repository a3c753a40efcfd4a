//! What is refused about backups.

use super::rows;
use crate::Failure;
use ::vault::{BackupError as B, DiskTrouble, FileDamage as D, FileFault, IoFault, NoRandomness, Operation};
use std::path::PathBuf;

fn path() -> PathBuf {
    PathBuf::from("GiaoBan-1/3f2a9c1b7d4e5f60-000012")
}

fn gone() -> IoFault {
    let (trouble, source) = (DiskTrouble::Gone, std::io::Error::other("no"));
    IoFault { trouble, operation: Operation::Read, path: path(), source }
}

fn damaged(damage: &[D]) -> B {
    let fault = |damage: &D| FileFault { path: path().join("office.db.000"), damage: *damage };
    B::Damaged { path: path(), faults: damage.iter().map(fault).collect() }
}

#[test]
fn what_is_wrong_with_a_backup() {
    rows! { B, Failure::from;
        B::Io(_) => [B::Io(gone())] "E_DISK_GONE" Disk;
        B::Vault(_) => [B::Vault(::vault::Error::WrongPassphrase)] "E_WRONG_PASSPHRASE" WrongPassphrase;
        B::Randomness(_) => [B::Randomness(NoRandomness)] "E_INTERNAL" Internal;
        B::Cancelled => [B::Cancelled] "E_CANCELLED" Cancelled;
        B::NoRoom { .. } => [B::NoRoom { path: path(), needed: 2, free: 1 }] "E_BACKUP_NO_ROOM" Disk;
        B::InsideOffice { .. } => [B::InsideOffice { path: path() }] "E_BACKUP_INSIDE" BadInput;
        B::NotABackup { .. } => [B::NotABackup { path: path() }] "E_NOT_A_BACKUP" BadInput;
        B::Newer { .. } => [B::Newer { path: path(), needs: 2 }] "E_NEWER_VERSION" Newer;
        B::Damaged { .. } => [damaged(&[D::Cut, D::Altered])] "E_BACKUP_DAMAGED" Damaged;
        B::Forged { .. } => [B::Forged { path: path() }] "E_BACKUP_FORGED" Damaged;
        B::Crypto => [B::Crypto] "E_INTERNAL" Internal;
        B::Json(_) => [B::Json(serde_json::from_str::<()>("x").unwrap_err())] "E_INTERNAL" Internal;
    }
}

#[test]
fn how_a_file_of_it_is_damaged() {
    rows! { D, |damage| Failure::from(damaged(&[damage]));
        D::Missing => [D::Missing] "E_BACKUP_DAMAGED" Damaged;
        D::Empty => [D::Empty] "E_BACKUP_DAMAGED" Damaged;
        D::Cut => [D::Cut] "E_BACKUP_DAMAGED" Damaged;
        D::Extended => [D::Extended] "E_BACKUP_DAMAGED" Damaged;
        D::Altered => [D::Altered] "E_BACKUP_DAMAGED" Damaged;
        D::Unreadable => [D::Unreadable] "E_BACKUP_DAMAGED" Damaged;
        D::Foreign => [D::Foreign] "E_BACKUP_DAMAGED" Damaged;
    }
}

#[test]
fn sizes_are_said_as_sticks_are_sold() {
    let no_room = Failure::from(B::NoRoom { path: path(), needed: 1_234_567_890, free: 12_300_000 });
    assert!(no_room.message.contains("còn trống 12,3 MB, bản sao lưu cần 1,3 GB"), "{}", no_room.message);
}
