use crate::Permission;

/// What a use-case itself refuses, beside what the crates below refuse.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was handed in is not JSON at all.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// JSON that is not shaped like the record.
    #[error("the JSON at {field:?} does not fit: {misfit}")]
    BadJson {
        /// Where, such as `routings[0].lead`; empty for the whole.
        field: String,
        /// How.
        misfit: Misfit,
    },
    /// A line of a file of lines cannot be used.
    #[error("{file}, line {line}: {fault}")]
    BadLine {
        /// The file's name as it was given.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        fault: LineFault,
    },
    /// A file of lines holds none.
    #[error("{0} holds no line")]
    NoLines(String),
    /// There is no kind of record of that name.
    #[error("no kind of record is called {0:?}")]
    UnknownKind(String),
    /// Nothing is called so for that kind of record.
    #[error("nothing called {action:?} can be done to a {kind}")]
    UnknownAction {
        /// The kind.
        kind: &'static str,
        /// The name asked for.
        action: String,
    },
    /// Something was asked of an office that nobody has unlocked.
    #[error("the office is locked")]
    Locked,
    /// A promise of the program was broken: the host's own fault.
    #[error("a fault of the host")]
    Fault,
    /// The account may not do this.
    #[error("the account's role does not permit {0:?}")]
    NotPermitted(Permission),
    /// What was typed is right, and no account stands behind it: it was removed, and the key file is older than that.
    #[error("the slot belongs to no account")]
    RemovedAccount,
    /// Too many wrong passphrases: none is tried before this many seconds have passed.
    #[error("no passphrase is tried for {0} seconds")]
    TooSoon(i64),
    /// No account of the office has that name.
    #[error("no account is called {0:?}")]
    UnknownAccount(String),
    /// A new passphrase was not typed the same twice.
    #[error("the passphrase was not repeated")]
    NotRepeated,
    /// The passphrase is right, and somebody else chose it: its owner sets another before anything is shown.
    #[error("{0:?} has a passphrase that somebody else chose")]
    OneTimePassphrase(String),
    /// The passphrase that was to take the place of one chosen by somebody else is that one.
    #[error("the same passphrase again")]
    SamePassphrase,
    /// The passphrase opened another account than the one asked for.
    #[error("the secret opens another account than {0:?}")]
    OtherAccount(String),
    /// Not a period's name.
    #[error("{0:?} is not a period")]
    NotAPeriod(String),
    /// The command line cannot be understood, or something it needs was not given.
    #[error("usage: {0:?}")]
    Usage(Usage),
    /// There is no sample office of that name.
    #[error("no sample office is called {0:?}")]
    UnknownSample(String),
    /// A line of a sample breaks a rule.
    #[error("sample {place}: {code} {message}")]
    BadSample {
        /// The file and line.
        place: String,
        /// The code of what was refused.
        code: &'static str,
        /// What was refused.
        message: String,
    },
    /// A file was refused as a whole.
    #[error("the file was refused: {0}")]
    RefusedFile(exchange::Refused),
    /// A list does not fit the form of the file it was to be written as.
    #[error(transparent)]
    Unwritable(#[from] exchange::WriteError),
    /// A backup of another office than the one it was to replace.
    #[error("a backup of another office")]
    OtherOffice,
    /// The office has had other keys since the backup, which opens with a secret of its day only.
    #[error("a backup of older keys")]
    OlderKeys,
    /// A backup that was listed is not there any more.
    #[error("the backup {0} is gone")]
    BackupGone(String),
    /// What is gone back to has other keys or passphrases than what is in force.
    #[error("what is gone back to has another secret")]
    OtherSecretThen,
    /// No restore made what is in force, so that there is nothing to go back to.
    #[error("nothing to go back to")]
    NoWayBack,
    /// No code of a new sheet waits for being typed back.
    #[error("no new sheet")]
    NoNewSheet,
    /// No backup was made of this office on this machine.
    #[error("no backup yet")]
    NoBackupYet,
    /// The newest backup lies on a medium that is not there now.
    #[error("the backup at {0:?} is not here")]
    BackupNotHere(String),
    /// The disk has too little room for everything to be encrypted again beside itself.
    #[error("{needed} bytes needed for another key, {free} free")]
    NoRoomToRekey {
        /// How many bytes it takes.
        needed: u64,
        /// How many are free.
        free: u64,
    },
    /// The passphrase that was typed for somebody else is not theirs.
    #[error("not the passphrase of {0:?}")]
    WrongPassphraseOf(String),
    /// The job was stopped on request.
    #[error("cancelled")]
    Cancelled,
    /// A file that is no card of another office.
    #[error("not a card: {0}")]
    NotACard(vault::CardFault),
    /// Our own card, which nobody trusts but others.
    #[error("our own card")]
    OwnCard,
    /// The fingerprint that was typed is not the card's.
    #[error("another fingerprint")]
    OtherFingerprint,
    /// An office that is trusted no more.
    #[error("{0:?} is trusted no more")]
    StoppedPartner(String),
    /// A package of an office that nobody said is trusted.
    #[error("signed by nobody that is known")]
    UnknownSender,
    /// A package whose seal and signature hold and whose contents are not a package's.
    #[error("a bad package: {0}")]
    BadPackage(crate::packages::BadPackage),
}

/// How a piece of JSON differs from what is expected there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// The record has no such field.
    #[error("unknown field")]
    UnknownField,
    /// A field that must be there is not.
    #[error("missing field")]
    MissingField,
    /// Not one of the words the field knows.
    #[error("unknown word")]
    UnknownWord,
    /// Refers to a record that is not there.
    #[error("unknown reference")]
    UnknownReference,
    /// A list where a text is expected, and the like.
    #[error("wrong type")]
    WrongType,
}

/// What is wrong with one line of a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// Not JSON.
    #[error("not JSON at column {column}")]
    NotJson {
        /// The column, counted from 1.
        column: usize,
    },
    /// JSON of another shape.
    #[error("{field:?} does not fit: {misfit}")]
    Misfit {
        /// Which field; empty for the line as a whole.
        field: String,
        /// How.
        misfit: Misfit,
    },
    /// Not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or no such day.
    #[error("{field:?} is no date: {value:?}")]
    NotADate {
        /// Which field.
        field: &'static str,
        /// What stands there.
        value: String,
    },
    /// An id that an earlier line has.
    #[error("{id:?} stands on line {first} already")]
    Twice {
        /// The id.
        id: String,
        /// The earlier line, counted from 1.
        first: usize,
    },
}

/// What is wrong with a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// No command is called so; empty when none was given.
    UnknownCommand(String),
    /// No argument is called so.
    UnknownArgument(String),
    /// An argument that must be there is not.
    MissingArgument(String),
    /// An argument has a value it cannot have.
    BadValue {
        /// The argument.
        argument: String,
        /// Its value.
        value: String,
    },
    /// Two arguments that cannot stand together, or one given twice.
    Conflict(String),
    /// Neither `--office` nor `GIAOBAN_OFFICE` says where the office lies.
    NoOffice,
    /// Neither `GIAOBAN_PASSPHRASE`, `--passphrase-file` nor `--recovery-file` gives a secret.
    NoSecret,
    /// A file that was named cannot be read.
    UnreadableFile(String),
    /// A file that was named cannot be written.
    UnwritableFile(String),
}
