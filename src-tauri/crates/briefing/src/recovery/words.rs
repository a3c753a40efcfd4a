use crate::template::{Pattern, Slots, TemplateError, patterns, phrases};

phrases! { RecoveryPhrase;
    Kind = "sheet.kind" [],
    Subject = "sheet.subject" ["office"],
    Opening = "sheet.opening" ["office"],
    Typing = "sheet.typing" [],
    OpensHeading = "opens.heading" [],
    OpensOffice = "opens.office" ["day"],
    OpensBackups = "opens.backups" [],
    OpensEarlier = "opens.earlier" ["day"],
    Envelope = "keeping.envelope" [],
    Maker = "signature.maker" [],
    Witness = "signature.witness" [],
    UseLabel = "use.label" [],
    UseTitle = "use.title" [],
    Forgotten = "use.forgotten" [],
    Unlock = "use.unlock" ["count"],
    Passphrase = "use.passphrase" [],
    Lost = "use.lost" [],
    Install = "use.install" [],
    Plug = "use.plug" [],
    Restore = "use.restore" ["count"],
    Compare = "use.compare" [],
    Afterwards = "use.afterwards" [],
    LostSheet = "use.lost_sheet" [],
    Checked = "use.checked" [],
    CommandLine = "use.command" [],
}

/// The words of the sheet (`assets/templates/recovery/phrases.json`), checked whole when they are read.
#[derive(Debug, Clone)]
pub struct RecoveryWords {
    patterns: Vec<Pattern>,
}

impl RecoveryWords {
    /// Reads and checks the file.
    ///
    /// # Errors
    /// [`TemplateError`] names the phrase and what is wrong with it.
    pub fn load(source: &str) -> Result<Self, TemplateError> {
        let patterns = patterns("recovery/phrases.json", source, RecoveryPhrase::DECLARED, &[])?;
        Ok(Self { patterns })
    }

    /// Says a phrase; empty when something it needs is not known.
    pub(super) fn say(&self, phrase: RecoveryPhrase, slots: &Slots) -> String {
        let said = self.patterns[phrase as usize].say(slots).unwrap_or_default();
        said.into_iter().map(|run| run.text).collect()
    }
}
