//! How long a piece of work takes this thread.

use std::fs;
use std::time::{Duration, Instant};

/// What a piece of work takes: the time of this thread where the system tells it, else that of the clock.
pub(crate) fn timed(work: impl FnOnce()) -> Duration {
    let (started, before) = (Instant::now(), on_processor());
    work();
    let spent = on_processor().zip(before).map(|(after, before)| after - before);
    spent.unwrap_or_else(|| started.elapsed())
}

/// How long this thread has been on a processor.
fn on_processor() -> Option<Duration> {
    let statistics = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    statistics.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
