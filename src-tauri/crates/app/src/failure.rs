use serde::Serialize;
use std::error::Error as StdError;
use std::fmt;
use std::path::Path;

/// The result of every use-case.
pub type Result<T, E = Failure> = std::result::Result<T, E>;

/// What a use-case answers when it was not done: a stable code for programs, words for people, the cause for the log.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Failure {
    /// Never changes its meaning, such as `E_DUPLICATE_NUMBER`.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub code: &'static str,
    /// What happened and why, as a Vietnamese sentence.
    pub message: String,
    /// What the clerk can do next, as a Vietnamese sentence.
    pub next: String,
    /// Each field that was refused.
    pub fields: Vec<FieldFailure>,
    /// The class of the failure, for programs that only see an exit code.
    #[serde(skip)]
    pub exit: ExitClass,
    /// What a program is answered with in place of this failure, where it asked for a report.
    #[serde(skip)]
    pub report: Option<Box<serde_json::Value>>,
    #[serde(skip)]
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

/// One field that was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FieldFailure {
    /// Its name in the request, such as `routings[0].lead`; rows counted from 0.
    pub field: String,
    /// Its Vietnamese name, the reason and the remedy; rows counted from 1.
    pub message: String,
}

/// What a program that calls the command line needs to know about a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExitClass {
    /// A fault of this program.
    Internal,
    /// The command line itself could not be understood.
    Usage,
    /// What was given breaks a rule or names what is not there.
    BadInput,
    /// The passphrase or the recovery code is wrong.
    WrongPassphrase,
    /// Keys or data are damaged or missing.
    Damaged,
    /// A newer version of the program made it.
    Newer,
    /// The disk is full, read-only or gone.
    Disk,
    /// Another program has the office open.
    InUse,
    /// Not permitted, locked or frozen.
    NotAllowed,
    /// Stopped on request.
    Cancelled,
}

impl ExitClass {
    /// The process's exit code, 1 to 10.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8 + 1
    }
}

impl Failure {
    pub(crate) fn new(code: &'static str, exit: ExitClass, message: impl Into<String>, next: &str) -> Self {
        Self {
            code,
            message: message.into(),
            next: next.to_owned(),
            fields: Vec::new(),
            exit,
            report: None,
            cause: None,
        }
    }

    pub(crate) fn caused_by(mut self, cause: impl StdError + Send + Sync + 'static) -> Self {
        self.cause = Some(Box::new(cause));
        self
    }

    /// The same failure, answered with a report.
    #[must_use]
    pub fn with_report(mut self, report: serde_json::Value) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    /// The same failure with the name of the file before it, where several were given.
    pub(crate) fn of_file(mut self, path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        self.message = format!("{name}: {}", self.message);
        self
    }

    /// The same failure with more to say.
    pub(crate) fn with_more(mut self, fields: Vec<FieldFailure>) -> Self {
        self.fields.extend(fields);
        self
    }

    pub(crate) fn with_fields(mut self, fields: Vec<FieldFailure>) -> Self {
        self.fields = fields;
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
