//! Places where an office should not lie: a folder that a service copies elsewhere meanwhile, and a medium that is
//! unplugged.
//!
//! Nothing is refused for it. Who set the office up there may have no other disk, and an office that does not open helps
//! nobody.

use crate::messages::{on_stick_words, synced_words};
use std::path::{Path, PathBuf};
use vault::Medium;

/// How the folders begin that services keep in step with other machines, folded, and what the services are called.
const SYNCED: [(&str, &str); 9] = [
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("drive cua toi", "Google Drive"),
    ("dropbox", "Dropbox"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
];

/// What is said when an office lies, or is to lie, in a folder that a service keeps in step, or on one of these media.
#[must_use]
pub fn place_notice(dir: &Path, media: &[Medium]) -> Option<String> {
    let dir = std::path::absolute(dir).unwrap_or_else(|_| PathBuf::from(dir));
    if let Some(service) = dir.iter().find_map(|part| service_of(&part.to_string_lossy())) {
        return Some(synced_words(service));
    }
    media.iter().any(|medium| dir.starts_with(&medium.path)).then(on_stick_words)
}

fn service_of(folder: &str) -> Option<&'static str> {
    let folded = text::fold(folder);
    SYNCED.iter().find(|(beginning, _)| folded.starts_with(beginning)).map(|(_, service)| *service)
}

#[cfg(test)]
mod tests {
    use super::place_notice;
    use std::path::Path;
    use vault::Medium;

    #[test]
    fn a_synced_folder_and_a_stick_are_told() {
        let stick = Medium {
            path: "/media/clerk/USB DO".into(),
            device: "/dev/sdb1".to_owned(),
            file_system: "vfat".to_owned(),
        };
        let check = |dir: &str, expected: &str| {
            let notice = place_notice(Path::new(dir), std::slice::from_ref(&stick)).unwrap_or_default();
            let is_expected = if expected.is_empty() { notice.is_empty() } else { notice.contains(expected) };
            assert!(is_expected, "an office in {dir}: {notice:?}");
        };
        check("/home/clerk/OneDrive - Cơ quan Mẫu/giaoban", "OneDrive");
        check("/home/clerk/Google Drive/giaoban", "Google Drive");
        check("/Users/clerk/Library/CloudStorage/GoogleDrive-mau/Drive của tôi/giaoban", "Google Drive");
        check("/home/clerk/Drive c\u{75}\u{309}a to\u{302}i/giaoban", "Google Drive");
        check("/home/clerk/DROPBOX/giaoban", "Dropbox");
        check("/Users/clerk/Library/Mobile Documents/giaoban", "iCloud");
        check("/home/clerk/Nextcloud/giaoban", "Nextcloud");
        check("/media/clerk/USB DO/giaoban", "USB");
        check("/media/clerk/USB DON/giaoban", "");
        check("/home/clerk/giaoban", "");
        check("/home/clerk/So sanh OneDrive/giaoban", "");
    }
}
