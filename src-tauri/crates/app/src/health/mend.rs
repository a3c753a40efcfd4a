//! The one thing that is written anew without being asked: a copy of the key file, from the other, which a secret has just
//! proven.

use crate::Session;
use crate::messages::{KEYS_MENDED, KEYS_NOT_MENDED};
use vault::mend_copies;

impl Session {
    /// Makes both copies of the key file whole again and says so; nothing when they are.
    pub(crate) fn mend_keys(&mut self) -> Option<String> {
        if self.keys.copies().are_whole() {
            return None;
        }
        let mended = mend_copies(self.host.files().as_ref(), &self.folder, &mut self.keys);
        Some(if mended.is_ok() { KEYS_MENDED } else { KEYS_NOT_MENDED }.to_owned())
    }
}
