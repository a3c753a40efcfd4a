//! The window shows the app's own pages and nothing else, whatever a link or a script asks for.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Runtime, Url};

/// A plug-in that refuses every navigation away from the files inside the program.
pub(crate) fn only_own_pages<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("own-pages").on_navigation(|_, url| is_own_page(url)).build()
}

/// Tauri serves the window's files under its own scheme, and on Windows under a made-up host.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_files_inside_the_program_are_shown() {
        let check = |address: &str, expected: bool| {
            let url = address.parse().expect("an address");
            assert_eq!(is_own_page(&url), expected, "whether {address} is one of the app's own pages");
        };
        check("tauri://localhost/index.html", true);
        check("tauri://elsewhere/index.html", false);
        check("https://example.vn/", false);
        check("http://tauri.localhost/", cfg!(windows));
        check("http://tauri.localhost.example.vn/", false);
        check("file:///etc/hostname", false);
        check("data:text/html,x", false);
        check("javascript:alert(1)", false);
    }
}
