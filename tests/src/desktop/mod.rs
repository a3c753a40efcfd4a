//! Drives the real window under a display without a monitor.
//!
//! Each test has a display, a message bus, a driver and a home folder of its own; nothing is shared, so
//! they run side by side and never touch the data of whoever runs them.

mod bus;
mod cost;
mod driver;
mod entry;
mod keys;
mod names;
mod office;
mod processes;
mod screen;
mod typing;
mod window;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tempfile::TempDir;

use crate::paths;
use bus::MessageBus;
pub use cost::Cost;
use driver::Driver;
pub use entry::Entry;
use screen::Screen;
pub use window::Window;

/// The names of the files that the file dialog answers with.
pub const PICKED: [&str; 2] = ["ban-quet.pdf", "anh-chup.png"];

/// The name of the file that is chosen to be taken in.
pub const IMPORTED: &str = "so-cu.xlsx";

/// A machine for one test. Fields drop in order: the driver takes its window along before the rest goes.
pub struct Desktop {
    driver: Driver,
    environment: Vec<(String, String)>,
    screen: Screen,
    _bus: MessageBus,
    home: TempDir,
}

impl Desktop {
    /// A machine with an empty home, whose clock shows this day, `YYYY-MM-DD`.
    ///
    /// # Panics
    /// When a program that `make test` installs is missing.
    pub async fn start(today: &str) -> Self {
        let home = tempfile::tempdir().expect("a home folder");
        let bus = MessageBus::start();
        let screen = Screen::start();
        let environment = environment(home.path(), &screen, &bus, today);
        let driver = Driver::start(&environment).await;
        Self { driver, environment, screen, _bus: bus, home }
    }

    /// Opens the window. After `Window::close` it may be opened again on the same home.
    pub async fn open(&self) -> Window {
        self.window("giaoban").await
    }

    async fn window(&self, program: &str) -> Window {
        Window::new(self.driver.open(&paths::program(program)).await, self.driver.process_id())
    }

    /// Cuts the power under an open window: the program ends at once, with nothing put in order.
    ///
    /// # Panics
    /// When there is no program or it does not end.
    pub async fn cut_power(&mut self, window: Window) {
        window.kill().await;
        // A driver whose window went away takes no other.
        self.driver = Driver::start(&self.environment).await;
    }

    /// Opens a program's window, measures what that costs and closes it.
    ///
    /// # Panics
    /// When it does not open or shows nothing.
    pub async fn measure(&self, program: &str) -> Cost {
        let asked = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
        let window = self.window(program).await;
        let shown = window.first_content().await;
        window.settle().await;
        let memory_kib = cost::memory_below(self.driver.process_id());
        window.close().await;
        Cost { shown_after: Duration::from_secs_f64(shown / 1000.0).saturating_sub(asked), memory_kib }
    }

    /// Starts the program as a clerk does who clicks its icon once more, and waits for its end.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn start_once_more(&self) -> ExitStatus {
        let mut program = Command::new(paths::program("giaoban"));
        program.envs(self.environment.iter().map(|(name, value)| (name, value)));
        program.status().expect("the program starts")
    }

    /// The office folder that the window works on; it exists once an office is set up.
    #[must_use]
    pub fn office(&self) -> PathBuf {
        self.home.path().join("office")
    }

    /// Where the window saves when the file dialog would have asked.
    #[must_use]
    pub fn saved(&self) -> PathBuf {
        self.home.path().join("saved")
    }

    /// Where the clerk's own files lie: the file dialog answers with those of [`PICKED`], or with [`IMPORTED`] where one
    /// file is asked for.
    #[must_use]
    pub fn picked(&self) -> PathBuf {
        self.home.path().join("picked")
    }

    /// Every file that lies somewhere in the home and holds these bytes.
    #[must_use]
    pub fn files_with(&self, bytes: &[u8]) -> Vec<PathBuf> {
        files_below(self.home.path()).into_iter().filter(|path| holds(path, bytes)).collect()
    }

    /// What the program has logged so far.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.home.path().join("giaoban.log")).unwrap_or_default()
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let below = entries.flat_map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => files_below(&entry.path()),
        Ok(kind) if kind.is_file() => vec![entry.path()],
        _ => Vec::new(),
    });
    below.collect()
}

/// A file that goes while it is looked at holds nothing.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    fs::read(path).is_ok_and(|found| found.windows(bytes.len()).any(|window| window == bytes))
}

impl Drop for Desktop {
    /// A test that fails leaves a picture of what was on the display.
    fn drop(&mut self) {
        if !thread::panicking() {
            return;
        }
        let name = thread::current().name().unwrap_or("test").replace("::", "-");
        self.screen.picture(&paths::output("failed").join(format!("{name}.png")));
    }
}

/// What the clerk chooses when the file dialog would have asked; a test puts it there.
fn picked(folder: &Path) -> String {
    let files = PICKED.map(|name| folder.join(name));
    env::join_paths(files).expect("paths without a separator").to_string_lossy().into_owned()
}

/// Everything that the program reads from its surroundings, pointed into the test's own home.
fn environment(home: &Path, screen: &Screen, bus: &MessageBus, today: &str) -> Vec<(String, String)> {
    let folder = |name: &str| {
        let path = home.join(name);
        fs::create_dir_all(&path).expect("a folder in the home");
        path.to_string_lossy().into_owned()
    };
    let imported = Path::new(&folder("picked")).join(IMPORTED).to_string_lossy().into_owned();
    let mut variables = vec![
        ("DISPLAY", screen.display().to_owned()),
        ("DBUS_SESSION_BUS_ADDRESS", bus.address().to_owned()),
        ("GDK_BACKEND", "x11".to_owned()),
        ("NO_AT_BRIDGE", "1".to_owned()),
        ("LANG", "C.UTF-8".to_owned()),
        ("GIAOBAN_HOME", home.to_string_lossy().into_owned()),
        ("GIAOBAN_OFFICE", home.join("office").to_string_lossy().into_owned()),
        ("GIAOBAN_TODAY", today.to_owned()),
        ("GIAOBAN_PICK_FILE", imported),
        ("GIAOBAN_PICK_FOLDER", folder("saved")),
        ("GIAOBAN_PICK_FILES", picked(Path::new(&folder("picked")))),
    ];
    for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
        variables.push((name, folder(name)));
    }
    variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
