//! A display of its own for each test, so that windows never take the focus from one another.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The size that every screen is designed for.
const GEOMETRY: &str = "1366x768x24";

/// One X server without a monitor; it ends with this value.
pub(super) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts a server on a display number that the server itself finds free.
    pub(super) fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", GEOMETRY, "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by `make test`");
        let mut number = String::new();
        let answer = server.stdout.take().expect("a piped output");
        BufReader::new(answer).read_line(&mut number).expect("Xvfb says its display");
        Self { server, display: format!(":{}", number.trim()) }
    }

    pub(super) fn display(&self) -> &str {
        &self.display
    }

    /// A picture of the whole display, for a test that failed.
    pub(super) fn picture(&self, path: &Path) {
        let _ =
            Command::new("import").args(["-display", &self.display, "-window", "root"]).arg(path).status();
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
