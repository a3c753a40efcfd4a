//! Where the programs under test and the tests' own output lie.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The sample office that screens and acceptance tests are shown on.
pub const SAMPLE: &str = "binh-lieu-2017";

/// The day that stands for today on the sample office.
pub const SAMPLE_TODAY: &str = "2017-07-31";

/// A passphrase for offices that hold sample records only.
pub const PASSPHRASE: &str = "van phong mau binh lieu";

/// A program of this workspace, from the build that this test belongs to.
///
/// # Panics
/// When it has not been built: `make test` builds programs and tests in one go.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let path = build_folder().join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is not built; run `make test`", path.display());
    path
}

/// A folder under `target` for what a person may want to look at afterwards.
///
/// # Panics
/// When it cannot be made.
#[must_use]
pub fn output(name: &str) -> PathBuf {
    let folder = build_folder().parent().expect("target").join(name);
    fs::create_dir_all(&folder).expect("a folder under target");
    folder
}

/// Test programs lie in `target/<profile>/deps`; the profile's folder holds the programs under test.
fn build_folder() -> PathBuf {
    let here = env::current_exe().expect("the path of this test");
    here.parent().and_then(Path::parent).expect("target/<profile>").to_owned()
}
