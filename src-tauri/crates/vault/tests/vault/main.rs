//! What the vault promises, tried from outside: through its public calls and the files it leaves.

#![allow(clippy::unwrap_used, reason = "a failed step of a test is a failed test, in helpers as well")]

mod accounts;
mod backup_faults;
mod backups;
mod blobs;
mod care;
mod damage;
mod faults;
mod faulty_files;
mod folder;
mod new_code;
mod opening;
mod outliving;
mod refusing;
mod rekeying;
mod restoring;
mod room;
mod stick;
mod strangers;
mod support;
mod tidying;
mod withheld;
