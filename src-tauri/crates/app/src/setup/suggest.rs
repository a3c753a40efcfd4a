use crate::{Host, Result};
use secrecy::SecretString;

/// How many words make a passphrase that is easy to keep and hard to guess.
const WORDS: usize = 4;

/// Four words drawn by lot, for a clerk who would rather not invent a passphrase. Nothing keeps them.
///
/// # Errors
/// Only when the machine gives no randomness.
pub fn suggest_passphrase(host: &mut dyn Host) -> Result<SecretString> {
    let words = vault::suggest(host, WORDS)?;
    Ok(SecretString::from(words.as_str()))
}

#[cfg(test)]
mod tests {
    use super::suggest_passphrase;
    use crate::SystemHost;
    use secrecy::ExposeSecret;
    use vault::ChosenPassphrase;

    #[test]
    fn a_suggestion_is_taken_as_it_stands() {
        let mut host = SystemHost::default();
        let mut suggest = || suggest_passphrase(&mut host).unwrap().expose_secret().to_owned();
        let (first, second) = (suggest(), suggest());
        assert_eq!(first.split(' ').count(), 4, "a suggestion has four words");
        assert_ne!(first, second, "each suggestion is drawn anew");
        assert!(ChosenPassphrase::choose(&first, "Cơ quan mẫu").is_ok(), "a suggestion is strong enough");
    }
}
