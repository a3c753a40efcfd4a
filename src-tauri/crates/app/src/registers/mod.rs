//! The bound registers: printed, their gaps explained, closed at the year's end; and the slip of one letter.
//!
//! A printed register says how many pages it has, which only its layout knows: so it is laid out until what it says of
//! itself holds. That is the one reason this is more than a call to the crates below.

mod keep;
mod print;

pub use print::PrintedRegister;

use crate::Result;
use office::directive::{self, Direction};
use office::register::RegisterKind;
use office::{BookId, Error, View};

/// The book that was named, else the first of that direction.
fn book_of(view: &View<'_>, kind: RegisterKind, named: Option<&str>) -> Result<BookId> {
    if let Some(named) = named {
        return Ok(BookId::new(named));
    }
    let direction = if kind == RegisterKind::Out { Direction::Out } else { Direction::In };
    let first = directive::books(view)?.into_iter().find(|book| book.direction == direction);
    let none = || Error::NotFound { kind: "book", id: String::new() };
    Ok(first.ok_or_else(none)?.id)
}
