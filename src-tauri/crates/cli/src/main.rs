//! `giaoban-cli`: hands the process's arguments, environment and streams to [`cli::run`].

use std::io::{stderr, stdin, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    let environment = |name: &str| std::env::var(name).ok();
    let code = cli::run(
        std::env::args_os(),
        &environment,
        &mut cli::Streams { input: &mut stdin(), output: &mut stdout(), messages: &mut stderr() },
    );
    ExitCode::from(code)
}
