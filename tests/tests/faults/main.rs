//! The fault bench: what the worst days do to an office, each case by its number in the catalogue of faults, on the
//! command line as it ships.
//!
//! `make test` samples the strokes; `make faults` tries every one and says how many. The walks through the seam of files
//! that need no database, operation by operation, stand beside the code they walk (`vault/tests/vault`).

mod bench;
mod clocks;
mod damage;
#[cfg(target_os = "linux")]
mod disks;
mod going_back;
mod in_process;
mod keys;
mod lineages;
mod media;
mod migrating;
mod opening;
mod rekeying;
mod restoring;
mod rot;
mod saving;
mod slots;
#[cfg(target_os = "linux")]
mod sticks;
mod tally;
mod upgrading;
mod walk;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;

use tally::Tally;

/// Why a case was not tried.
pub(crate) struct Skipped(pub(crate) &'static str);

type Case = fn(&Tally) -> Result<(), Skipped>;

const CASES: &[(&str, Case)] = &[
    ("case_01_killed_while_saving", saving::killed),
    ("case_02_disk_full_while_saving", saving::full),
    #[cfg(target_os = "linux")]
    ("case_02_disk_really_full", disks::full_office),
    #[cfg(target_os = "linux")]
    ("case_03_read_only_medium", disks::read_only_office),
    ("case_04_two_programs_at_once", saving::two_at_once),
    ("case_05_migration_killed", migrating::killed),
    ("case_05_disk_full_while_migrating", migrating::full),
    ("case_05_backups_of_every_released_schema", migrating::backups_restore),
    ("case_05_back_to_every_released_schema", going_back::to_every_schema),
    ("case_05_generations_that_are_outlived", going_back::outlived),
    ("case_05_who_replaces_an_older_office", upgrading::who_replaces),
    ("case_05_damage_met_while_migrating", upgrading::damaged),
    ("case_05_renewing_in_process", in_process::renewing),
    ("case_06_office_of_a_newer_program", opening::newer_office),
    ("case_06_backup_of_a_newer_program", opening::newer_backup),
    ("case_07_rot_in_the_office", rot::database),
    ("case_07_rot_in_attachments", rot::attachments),
    ("case_07_reads_the_disk_refuses", rot::refused_reads),
    ("case_08_office_moved_or_emptied", opening::not_there),
    ("case_08_lost_files_come_back", opening::lost_files),
    ("case_08_office_in_a_synced_folder", opening::synced),
    ("case_09_killed_while_backing_up", media::killed),
    ("case_09_stick_pulled_while_backing_up", media::pulled),
    ("case_09_backing_up_in_process", in_process::backing_up),
    ("case_10_done_is_said_last", media::order_of_done),
    ("case_11_stick_full_while_backing_up", media::full),
    #[cfg(target_os = "linux")]
    ("case_11_stick_really_full", disks::full_stick),
    #[cfg(target_os = "linux")]
    ("case_11_no_room_for_a_work", disks::too_small),
    ("case_12_names_that_fat_holds", media::names),
    #[cfg(target_os = "linux")]
    ("case_12_fat32_stick", sticks::fat32),
    #[cfg(target_os = "linux")]
    ("case_12_exfat_stick", sticks::exfat),
    #[cfg(target_os = "linux")]
    ("case_12_ntfs_stick", sticks::ntfs),
    #[cfg(target_os = "linux")]
    ("case_09_exfat_stick_torn_out", sticks::torn_out),
    ("case_13_stick_that_lies", media::lying),
    ("case_13_two_sticks_alternate", lineages::two_sticks),
    ("case_14_backup_while_another_saves", saving::backup_meanwhile),
    ("case_15_backup_files_cut_or_extended", damage::cut),
    ("case_15_backup_files_flipped", damage::flipped),
    ("case_15_backup_files_swapped", damage::swapped),
    ("case_16_no_backup_for_weeks", clocks::no_backup),
    ("case_17_restore_killed", restoring::killed),
    ("case_17_restore_on_a_full_disk", restoring::full),
    ("case_17_restoring_in_process", in_process::restoring),
    ("case_17_a_stale_log_beside", restoring::stale_log),
    ("case_18_passphrases_of_then_and_now", keys::then_and_now),
    ("case_18_typed_in_other_ways", keys::typed),
    ("case_18_key_file_damaged", keys::damaged),
    ("case_18_slots_stripped_or_rolled_back", slots::stripped_or_rolled_back),
    ("case_18_another_key_killed", rekeying::killed),
    ("case_18_another_key_on_a_full_disk", rekeying::full),
    ("case_19_hostile_key_file", keys::hostile),
    ("case_20_the_clock_jumps", clocks::jumps),
    ("case_20_saving_on_a_day_that_cannot_be", clocks::saving),
    ("case_20_two_laptops_on_one_stick", lineages::two_laptops),
];

fn main() -> ExitCode {
    let (options, asked): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|word| word.starts_with('-'));
    let is_asked = |name: &str| asked.is_empty() || asked.iter().any(|word| name.contains(word.as_str()));
    let chosen: Vec<_> = CASES.iter().filter(|(name, _)| is_asked(name)).collect();
    if options.iter().any(|option| option == "--list") {
        chosen.iter().for_each(|(name, _)| println!("{name}: test"));
        return ExitCode::SUCCESS;
    }
    let tally = Tally::of_the_environment();
    let left = Mutex::new(chosen.iter());
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let next = left.lock().ok().and_then(|mut left| left.next());
                    let Some((name, case)) = next else { return };
                    if !tried(name, *case, &tally) {
                        failed.lock().expect("the list of failures").push(*name);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("the list of failures");
    tally.tell(chosen.len(), &failed);
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether the case held.
fn tried(name: &str, case: Case, tally: &Tally) -> bool {
    match catch_unwind(AssertUnwindSafe(|| case(tally))) {
        Ok(Ok(())) => println!("{name} ... ok"),
        Ok(Err(Skipped(why))) => println!("{name} ... skipped, because {why}"),
        Err(_) => {
            println!("{name} ... FAILED");
            return false;
        }
    }
    true
}
