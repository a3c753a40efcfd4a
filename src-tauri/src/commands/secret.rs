//! A secret on its way from the window to the vault: wiped when it was used, and printed by nobody.

use app::Secret;
use secrecy::SecretString;
use serde::Deserialize;

/// A secret as the window sends it.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TypedSecret {
    /// An account's passphrase.
    Passphrase(String),
    /// The printed code.
    Code(String),
}

impl From<TypedSecret> for Secret {
    fn from(typed: TypedSecret) -> Self {
        match typed {
            TypedSecret::Passphrase(text) => Self::Passphrase(SecretString::from(text)),
            TypedSecret::Code(text) => Self::RecoveryCode(SecretString::from(text)),
        }
    }
}
