//! Another data key for the whole office.
//!
//! The seam is here because wrapping slots anew is not enough on the day a passphrase, a sheet or a stick was in the wrong
//! hands: whoever opened the key file once may hold the data key. So everything the key reaches is encrypted again, in a
//! generation of its own beside the one in force: the database as a snapshot under the new key, every attachment under a new
//! name, and a key file with new slots. One rename switches; before it the old state is whole, after it the new one.
//!
//! Who may open the office afterwards is the hard part. A slot cannot be wrapped again without its passphrase, the old key
//! tells no passphrase, and to keep an old slot is to keep the old key. Whoever is at hand therefore types the passphrase
//! they have, which is proven on their old slot and goes on ([`Admitted::Keeps`]); whoever is not gets another one, made for
//! them and to be changed ([`Admitted::Gets`]); whoever is not named opens the office no more.
//!
//! The old generation stays beside as a safety copy and with it the old key, until
//! [`OfficeFolder::forget_old_key`](crate::OfficeFolder) removes both; no command goes back to it, since that would put the
//! old key in force again. Backups made before keep the old key for good. What must never move in: rows, who counts as an
//! administrator, and the decision to forget.

mod admit;
mod beside;
mod cut_short;
mod keyed;
mod named;
mod reseal;
mod retired;
mod room;

pub use admit::{Admitted, NewKey, Proven, prove};
pub use beside::{Rekey, Rekeyed, rekey_beside};
pub use retired::OldKey;
pub use room::room_for_rekey;
