//! A session's message bus, by which a second start finds the first.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// One bus; it ends with this value.
pub(super) struct MessageBus {
    daemon: Child,
    address: String,
}

impl MessageBus {
    pub(super) fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed by `make test`");
        let mut address = String::new();
        let answer = daemon.stdout.take().expect("a piped output");
        BufReader::new(answer).read_line(&mut address).expect("the bus says its address");
        Self { daemon, address: address.trim().to_owned() }
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for MessageBus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
