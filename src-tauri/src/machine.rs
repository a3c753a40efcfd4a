//! The one place that knows of the machine's day; below the hosts it is an argument.

use app::SystemHost;

/// The machine as the use-cases see it. A test build takes the day from the environment, so that pictures
/// and figures of the sample office stay the same.
pub(crate) fn machine() -> SystemHost {
    #[cfg(feature = "picker-override")]
    let today = std::env::var("GIAOBAN_TODAY").ok().and_then(|day| day.parse().ok());
    #[cfg(not(feature = "picker-override"))]
    let today = None;
    SystemHost { today }
}
