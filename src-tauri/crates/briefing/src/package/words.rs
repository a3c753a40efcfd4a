use crate::template::{Pattern, Slots, TemplateError, patterns, phrases};

phrases! { PackagePhrase;
    Title = "fingerprint.title" [],
    Subject = "fingerprint.subject" ["office"],
    Purpose = "fingerprint.purpose" ["office"],
    Number = "fingerprint.number" [],
    Group = "fingerprint.group" [],
    How = "fingerprint.how" ["office"],
    Mismatch = "fingerprint.mismatch" ["office"],
    Renewed = "fingerprint.renewed" ["office"],
    Given = "fingerprint.given" [],
    Compared = "fingerprint.compared" [],
}

/// The words of the page (`assets/templates/package/phrases.json`), checked whole when they are read.
#[derive(Debug, Clone)]
pub struct PackageWords {
    patterns: Vec<Pattern>,
}

impl PackageWords {
    /// Reads and checks the file.
    ///
    /// # Errors
    /// [`TemplateError`] names the phrase and what is wrong with it.
    pub fn load(source: &str) -> Result<Self, TemplateError> {
        let patterns = patterns("package/phrases.json", source, PackagePhrase::DECLARED, &[])?;
        Ok(Self { patterns })
    }

    /// Says a phrase; empty when something it needs is not known.
    pub(super) fn say(&self, phrase: PackagePhrase, slots: &Slots) -> String {
        let said = self.patterns[phrase as usize].say(slots).unwrap_or_default();
        said.into_iter().map(|run| run.text).collect()
    }
}
