//! One routing for several letters at once.

use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use office::Op;
use office::directive::{self, BulkRoutingInput};

impl Session {
    /// Adds the same routing to several directives, all of them or none.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_FOUND`, `E_FROZEN` for a cancelled one, `E_SECRET_STAMP`, `E_NOT_PERMITTED`.
    pub fn route_directives(&mut self, input: &BulkRoutingInput) -> Result<Saved> {
        let done = self.transact(Permission::Comment, Op::Route, |tx| {
            directive::route_many(tx, input)?;
            Ok(input.directives.first().map(ToString::to_string).unwrap_or_default())
        });
        done.map(saved)
    }
}
