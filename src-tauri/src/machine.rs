//! The one place that knows of the machine's day and of what is plugged into it; below the hosts both are arguments.

use app::{Medium, SystemHost, removable_media};

/// The machine as the use-cases see it. A test build takes the day from the environment, so that pictures
/// and figures of the sample office stay the same.
pub(crate) fn machine() -> SystemHost {
    #[cfg(feature = "picker-override")]
    let today = std::env::var("GIAOBAN_TODAY").ok().and_then(|day| day.parse().ok());
    #[cfg(not(feature = "picker-override"))]
    let today = None;
    SystemHost { today }
}

/// The media that are plugged in. A test build takes folders from the environment in their place.
pub(crate) fn plugged_in() -> Vec<Medium> {
    #[cfg(feature = "picker-override")]
    if let Some(folders) = std::env::var_os("GIAOBAN_STICKS") {
        let medium = |path| Medium { path, device: String::new(), file_system: "vfat".to_owned() };
        return std::env::split_paths(&folders).filter(|path| path.is_dir()).map(medium).collect();
    }
    removable_media()
}
