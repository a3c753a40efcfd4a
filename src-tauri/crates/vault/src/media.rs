//! Which media can be unplugged, as the system tells it.
//!
//! The seam is here because a clerk thinks of a stick by its name and not by a folder. What is read of the system is text
//! that tests write themselves; where a system tells nothing, the clerk points at the folder. Nothing is decided here, and
//! nothing is written.

use std::collections::BTreeSet;
use std::path::PathBuf;

/// A medium that is plugged in and can be unplugged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Medium {
    /// Where its files are.
    pub path: PathBuf,
    /// The device the system mounted, such as `/dev/sdb1`.
    pub device: String,
    /// The file system by the system's name, such as `vfat`.
    pub file_system: String,
}

/// The media among everything mounted. `is_removable` tells it of a device by its `major:minor` number.
///
/// The lines are those of Linux's `/proc/self/mountinfo`; one of another form is passed over.
pub fn removable_among(mountinfo: &str, is_removable: impl Fn(&str) -> bool) -> Vec<Medium> {
    let mounted = mountinfo.lines().filter_map(Mounted::read);
    let mut media: Vec<Medium> =
        mounted.filter(|mounted| is_removable(mounted.number)).map(Mounted::medium).collect();
    // One device mounted twice is one medium, and stands where its first place does.
    let mut seen = BTreeSet::new();
    media.retain(|medium| seen.insert(medium.device.clone()));
    media.sort_by(|a, b| a.path.cmp(&b.path));
    media
}

/// One line of what is mounted.
struct Mounted<'a> {
    number: &'a str,
    path: &'a str,
    file_system: &'a str,
    device: &'a str,
}

impl<'a> Mounted<'a> {
    /// Reads a line; nothing for one that shows a part of a device only.
    fn read(line: &'a str) -> Option<Self> {
        let (place, source) = line.split_once(" - ")?;
        let mut place = place.split(' ').skip(2);
        let (number, root, path) = (place.next()?, place.next()?, place.next()?);
        let mut source = source.split(' ');
        let (file_system, device) = (source.next()?, source.next()?);
        (root == "/").then_some(Self { number, path, file_system, device })
    }

    fn medium(self) -> Medium {
        Medium {
            path: PathBuf::from(unescaped(self.path)),
            device: unescaped(self.device),
            file_system: self.file_system.to_owned(),
        }
    }
}

/// A name as it is: the system writes a space and the like as a backslash and three octal digits.
fn unescaped(name: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), name.as_bytes());
    while let Some((&first, after)) = rest.split_first() {
        let code = (first == b'\\').then(|| octal(after)).flatten();
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() { &after[3..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn octal(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits.get(..3)?).ok()?;
    u8::from_str_radix(digits, 8).ok()
}

/// The media plugged into this machine; none where the system does not tell.
#[cfg(target_os = "linux")]
pub fn removable_media() -> Vec<Medium> {
    let mountinfo = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    removable_among(&mountinfo, is_removable)
}

/// The media plugged into this machine; none where the system does not tell.
#[cfg(not(target_os = "linux"))]
pub fn removable_media() -> Vec<Medium> {
    Vec::new()
}

/// Whether a device says so itself, or hangs on USB: many a disk on a cable calls itself fixed.
#[cfg(target_os = "linux")]
fn is_removable(number: &str) -> bool {
    let Ok(device) = std::fs::canonicalize(format!("/sys/dev/block/{number}")) else { return false };
    let says_so = |folder: &std::path::Path| {
        std::fs::read_to_string(folder.join("removable")).is_ok_and(|flag| flag.trim() == "1")
    };
    // A partition lies in the folder of its disk.
    let hangs_on_usb = device.components().any(|part| part.as_os_str().to_string_lossy().starts_with("usb"));
    hangs_on_usb || says_so(&device) || device.parent().is_some_and(says_so)
}

#[cfg(test)]
mod tests {
    use super::{Medium, removable_among};

    const MOUNTED: &str = "\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
71 22 8:17 / /media/clerk/USB\\040DO rw,nosuid shared:9 - vfat /dev/sdb1 rw,uid=1000
72 22 8:17 / /mnt/again rw - vfat /dev/sdb1 rw
73 22 8:33 /part /mnt/part rw - exfat /dev/sdc1 rw
74 22 8:33 / /media/clerk/XANH rw - exfat /dev/sdc1 rw
75 22 0:25 / /run rw - tmpfs tmpfs rw
not a line of it";

    #[test]
    fn only_what_can_be_unplugged_is_listed_once() {
        let media = removable_among(MOUNTED, |number| number == "8:17" || number == "8:33");
        let medium = |path: &str, device: &str, file_system: &str| Medium {
            path: path.into(),
            device: device.to_owned(),
            file_system: file_system.to_owned(),
        };
        assert_eq!(
            media,
            [
                medium("/media/clerk/USB DO", "/dev/sdb1", "vfat"),
                medium("/media/clerk/XANH", "/dev/sdc1", "exfat"),
            ],
            "by their first place, named as they are"
        );
    }

    #[test]
    fn a_machine_without_sticks_has_none() {
        assert_eq!(removable_among(MOUNTED, |_| false), [], "nothing is guessed from a path");
    }
}
