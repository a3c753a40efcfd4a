//! Steps of an operation that may be refused without the operation being lost, and operations that are only tried.

use super::{Moment, Op, Tx};
use crate::{Office, Result, View};
use rusqlite::TransactionBehavior;

impl Office {
    /// Does an operation and takes it all back: what comes out is what would have come of it.
    ///
    /// # Errors
    /// Whatever `work` refuses; the database's own failure.
    pub fn rehearse<T>(
        &mut self,
        op: Op,
        moment: &Moment,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        let Office { writer, columns, entropy, .. } = self;
        // A transaction that is dropped without a commit leaves nothing.
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let view = View { conn: &transaction, columns };
        work(&mut Tx::begin(view, op, None, moment, entropy.as_mut())?)
    }
}

impl Tx<'_> {
    /// Does one step whole or not at all; the operation goes on either way. The inner result is the step's own.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn attempt<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<Result<T>> {
        let before = self.touched();
        self.conn.prepare_cached("SAVEPOINT step")?.execute([])?;
        let done = work(self);
        if done.is_err() {
            self.conn.prepare_cached("ROLLBACK TO step")?.execute([])?;
            self.forget_since(before);
        }
        self.conn.prepare_cached("RELEASE step")?.execute([])?;
        Ok(done)
    }
}
