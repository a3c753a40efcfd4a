//! Letting go of a stick.
//!
//! Only the system can say that a stick may be unplugged. Where it offers a way to ask it is asked; elsewhere the clerk is
//! told to do it by hand, and never that it was done.

use std::process::{Command, Stdio};

use app::Medium;

/// Has the system write everything out and let go of a medium; whether it did.
#[cfg(target_os = "linux")]
pub(crate) fn eject(medium: &Medium) -> bool {
    let asked = |verb: &str| {
        Command::new("udisksctl")
            .args([verb, "--no-user-interaction", "--block-device", &medium.device])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    // Once it is unmounted nothing is lost by pulling it; not every stick can be switched off.
    let is_unmounted = asked("unmount");
    if is_unmounted {
        let _ = asked("power-off");
    }
    is_unmounted
}

/// Has the system let go of a medium; no way is known here.
#[cfg(not(target_os = "linux"))]
pub(crate) fn eject(_medium: &Medium) -> bool {
    false
}
