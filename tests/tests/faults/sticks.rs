//! Cases 9 and 12 on real images of the file systems that sticks come with, through FUSE.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use tempfile::TempDir;
use tests::oracle::{self, told};
use tests::start;

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::tally::{Tally, Trial};

/// An image's bytes: so much and no more can be written.
const IMAGE: u64 = 48 << 20;

/// How an image is made and mounted.
struct System {
    name: &'static str,
    place: Place,
    make: &'static [&'static str],
    mount: &'static [&'static str],
}

/// What the program that answers for a file system takes.
#[derive(PartialEq, Eq)]
enum Place {
    File,
    Device,
}

const EXFAT: System =
    System { name: "exFAT", place: Place::Device, make: &["mkfs.exfat"], mount: &["mount.exfat-fuse", "-d"] };
const NTFS: System = System {
    name: "NTFS",
    place: Place::File,
    make: &["mkntfs", "-F", "-Q", "-q"],
    mount: &["ntfs-3g", "-o", "no_detach"],
};
const FAT32: System = System {
    name: "FAT32",
    place: Place::File,
    make: &["mkfs.vfat", "-F", "32", "-s", "1"],
    mount: &["fusefat", "-f", "-o", "rw+"],
};

pub(crate) fn exfat(_: &Tally) -> Result<(), Skipped> {
    holds_backups(&EXFAT)
}

pub(crate) fn ntfs(_: &Tally) -> Result<(), Skipped> {
    holds_backups(&NTFS)
}

pub(crate) fn fat32(_: &Tally) -> Result<(), Skipped> {
    holds_backups(&FAT32)
}

fn holds_backups(system: &System) -> Result<(), Skipped> {
    let (bench, image) = (Bench::new(), Image::new(system)?);
    let stick = image.plugged_in(system)?;
    for backups in 1..=3 {
        let _ = bench.cli().run(&["backup", "create", &text(stick.path())]).done();
        let found = oracle::verified(bench.cli(), stick.path(), system.name);
        assert_eq!(found, backups, "{}: each backup verifies there", system.name);
    }
    drop(stick);
    let again = image.plugged_in(system)?;
    let found = oracle::verified(bench.cli(), again.path(), system.name);
    assert_eq!(found, 3, "{}: they are there when it is plugged in again", system.name);
    Ok(())
}

/// The stick goes in the middle of a backup: it is said, and what was on it is on it.
pub(crate) fn torn_out(tally: &Tally) -> Result<(), Skipped> {
    let system = &EXFAT;
    let (bench, image) = (Bench::new(), Image::new(system)?);
    let mut least = 0;
    for at in 0..tally.times(4, 40) {
        let stick = image.plugged_in(system)?;
        let case = format!("torn out {at}");
        let path = text(stick.path());
        let outcome = thread::scope(|scope| {
            let running = scope.spawn(|| bench.cli().run(&["backup", "create", &path]));
            if at > 0 {
                let reached = || written(stick.path()) > (at as u64 % 8) * 200_000 || running.is_finished();
                while !reached() {
                    thread::yield_now();
                }
                stick.tear_out();
            }
            running.join().expect("the backup ends")
        });
        if outcome.code == 0 {
            least += 1;
        } else {
            assert_eq!(outcome.code, 7, "{case}: the medium is to blame: {}", outcome.stderr);
            told(&outcome, &case);
        }
        drop(stick);
        let again = image.plugged_in(system)?;
        let found = oracle::verified(bench.cli(), again.path(), &case);
        assert!(found >= least, "{case}: {found} of {least} backups are there");
        least = found;
        tally.count(Trial::Pull);
    }
    Ok(())
}

/// What unfinished files on the stick hold so far.
fn written(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries
        .map(|entry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => written(&entry.path()),
            Ok(metadata) if text(&entry.path()).ends_with(".part") => metadata.len(),
            _ => 0,
        })
        .sum()
}

/// A stick that is not plugged in.
struct Image {
    folder: TempDir,
    /// The image, or the device the system makes of it.
    device: PathBuf,
}

impl Image {
    fn new(system: &System) -> Result<Self, Skipped> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("image");
        fs::File::create(&path).and_then(|image| image.set_len(IMAGE)).expect("an image");
        let made = start::output(Command::new(system.make[0]).args(&system.make[1..]).arg(&path));
        if !made.is_ok_and(|output| output.status.success()) {
            return Err(Skipped("this machine makes no image of that file system"));
        }
        if system.place == Place::File {
            return Ok(Self { folder, device: path });
        }
        let looped = start::output(Command::new("losetup").args(["--find", "--show"]).arg(&path));
        let looped = looped.ok().filter(|output| output.status.success());
        let Some(looped) = looped else { return Err(Skipped("this machine makes no device of an image")) };
        let device = PathBuf::from(String::from_utf8_lossy(&looped.stdout).trim());
        Ok(Self { folder, device })
    }

    fn plugged_in(&self, system: &System) -> Result<Stick, Skipped> {
        let path = self.folder.path().join("mounted");
        fs::create_dir_all(&path).expect("a folder to mount on");
        let mut command = Command::new(system.mount[0]);
        command.args(&system.mount[1..]).arg(&self.device).arg(&path);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let why = Skipped("this machine has no program that serves that file system through FUSE");
        let Ok(server) = start::spawn(&mut command) else { return Err(why) };
        let mut stick = Stick { path, server };
        while !stick.is_there() {
            if stick.server.try_wait().is_ok_and(|ended| ended.is_some()) {
                return Err(why);
            }
            thread::yield_now();
        }
        let told =
            start::output(Command::new("stat").args(["-f", "-c", "%b %S"]).arg(&stick.path)).expect("stat");
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        let bytes: u64 =
            told.split_whitespace().map(|part| part.parse::<u64>().unwrap_or(u64::MAX)).product();
        assert!(bytes <= IMAGE, "the stick ends where its image does: {told}");
        Ok(stick)
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        if !self.device.starts_with(self.folder.path()) {
            let _ = start::output(Command::new("losetup").arg("--detach").arg(&self.device));
        }
    }
}

/// A stick that is plugged in; unplugged in good order when this is dropped.
struct Stick {
    path: PathBuf,
    server: Child,
}

impl Stick {
    fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the folder lies on a device of its own: no test ever fills the machine's disk.
    fn is_there(&self) -> bool {
        let device = |path: &Path| fs::metadata(path).map(|found| found.dev()).ok();
        let here = device(&self.path);
        here.is_some() && here != device(Path::new("/")) && here != self.path.parent().and_then(device)
    }

    /// The server that answers for the stick dies, as when it is pulled.
    fn tear_out(&self) {
        let _ = start::output(Command::new("kill").args(["-9", &self.server.id().to_string()]));
    }
}

impl Drop for Stick {
    fn drop(&mut self) {
        let is_unmounted =
            start::output(Command::new("umount").arg(&self.path)).is_ok_and(|out| out.status.success());
        // One that was torn out has ended and one that was unmounted ends by itself; a mount that somebody looks at stays.
        if !is_unmounted {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}
