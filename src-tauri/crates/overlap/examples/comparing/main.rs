//! What comparing works costs, for `make bench`: `comparing register` asks a great index, `comparing desk` lists a great
//! many open groups. One program, as every one links by itself.

mod desk;
mod register;
mod support;

use std::env;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    match env::args().nth(1).as_deref() {
        Some("register") => register::run(),
        Some("desk") => desk::run(),
        _ => Err("comparing register|desk".into()),
    }
}
