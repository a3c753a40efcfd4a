use super::{ImportKind, ImportOptions, ImportProgress, ImportStage, Watch};
use crate::messages::sheets::PASTED;
use crate::{Error, Result, Usage};
use exchange::{Book, Limits, Mapping, Refused, Request};
use office::{View, intake};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use text::Encoding;

/// A file that is to be taken in.
#[derive(Debug, Clone)]
pub struct ImportFile {
    /// What its rows are.
    pub kind: ImportKind,
    /// Its name, without its folder.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl ImportFile {
    /// The file at a path.
    ///
    /// # Errors
    /// `E_USAGE` when it cannot be read.
    pub fn open(kind: ImportKind, path: &Path) -> Result<Self> {
        let unreadable = |_: std::io::Error| Error::Usage(Usage::UnreadableFile(path.display().to_string()));
        // A file that is too large is refused by what was read of it, however much there is.
        let most = u64::try_from(Limits::default().bytes).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(unreadable)?;
        file.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
        Ok(Self { kind, name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes })
    }

    /// Rows that were pasted out of a spreadsheet: cells set apart by tabs.
    #[must_use]
    pub fn pasted(kind: ImportKind, text: String) -> Self {
        Self { kind, name: PASTED.to_owned(), bytes: text.into_bytes() }
    }

    /// The sheets in it.
    pub(super) fn read(&self, options: &ImportOptions, watch: Watch<'_>) -> Result<Book, Refused> {
        if watch(ImportProgress { stage: ImportStage::Reading, done: 0 }).is_break() {
            return Err(Refused::Cancelled);
        }
        let encoding = options.encoding.as_deref().and_then(Encoding::from_name);
        exchange::read(&self.bytes, encoding, &Limits::default())
    }

    /// What is wanted of it. The mapping is the clerk's, or the one that is remembered for its header.
    pub(super) fn request<'r>(
        &self,
        options: &'r ImportOptions,
        remembered: Option<&'r Mapping>,
        today: chrono::NaiveDate,
    ) -> Request<'r> {
        Request {
            sheet: options.sheet.as_deref(),
            mapping: options.mapping.as_ref().or(remembered),
            choices: options.choices.clone(),
            accepted: options.accepted.clone(),
            heading: options.heading,
            ..Request::new(self.kind, today)
        }
    }

    /// The mapping that was kept for the header of this book. One that an older version wrote otherwise is no help.
    pub(super) fn remembered(
        &self,
        view: &View<'_>,
        book: &Book,
        options: &ImportOptions,
    ) -> office::Result<Option<Mapping>> {
        if options.mapping.is_some() {
            return Ok(None);
        }
        let request =
            Request { choices: BTreeMap::new(), ..self.request(options, None, chrono::NaiveDate::default()) };
        let Some(look) = exchange::look(book, &request) else { return Ok(None) };
        let kept = intake::recall(view, self.kind.word(), &look)?;
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
    }
}
