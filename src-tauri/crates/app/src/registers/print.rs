use super::book_of;
use crate::assets::{fonts, register_words};
use crate::{PaperFormat, Permission, Result, Session};
use ::briefing::{
    RegisterFacts, RegisterRequest, gather_register, gather_slip, register_document, slip_document,
};
use office::DirectiveId;
use office::register::RegisterKind;
use paper::Document;

/// How often a register is laid out anew until the pages it names are the pages it has.
const MOST_LAYOUTS: usize = 4;

/// A register on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedRegister {
    /// Its pages, the cover included.
    pub pages: usize,
    /// The lines in it.
    pub lines: usize,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Session {
    /// A bound register of a year: the book that is named, else the first of its direction. Printing changes nothing.
    ///
    /// # Errors
    /// `E_NOT_FOUND` for a book there is none of, or before the office has a profile; `E_FIELD` for a year out of
    /// range; `E_NOT_PERMITTED`; `E_MISSING_GLYPH` and what else keeps it off paper.
    pub fn print_register(
        &self,
        kind: RegisterKind,
        book: Option<&str>,
        year: i32,
        format: PaperFormat,
    ) -> Result<PrintedRegister> {
        self.require(Permission::Read)?;
        let facts = self.register_facts(kind, book, year)?;
        let (document, pages) = settled(&facts)?;
        Ok(PrintedRegister { pages, lines: facts.lines.len(), bytes: rendered(&document, format)? })
    }

    /// The slip (phiếu giải quyết) of an incoming letter.
    ///
    /// # Errors
    /// As [`Session::print_register`].
    pub fn print_slip(&self, directive: &str, format: PaperFormat) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let facts = gather_slip(&self.view(), &DirectiveId::new(directive), self.today())?;
        rendered(&slip_document(&facts, register_words()?), format)
    }

    /// The pages a register of a book has if it is printed now.
    pub(super) fn register_pages(&self, kind: RegisterKind, book: &str, year: i32) -> Result<usize> {
        Ok(settled(&self.register_facts(kind, Some(book), year)?)?.1)
    }

    fn register_facts(&self, kind: RegisterKind, book: Option<&str>, year: i32) -> Result<RegisterFacts> {
        let view = self.view();
        let book = book_of(&view, kind, book)?;
        Ok(gather_register(&view, &RegisterRequest { kind, book, year, today: self.today() })?)
    }
}

/// The document that says rightly how many pages it has, and that number.
fn settled(facts: &RegisterFacts) -> Result<(Document, usize)> {
    let (words, fonts) = (register_words()?, fonts()?);
    let mut pages = 1;
    let mut document = register_document(facts, words, pages);
    for _ in 0..MOST_LAYOUTS {
        let laid = paper::layout(&document, fonts)?.pages.len();
        if laid == pages {
            break;
        }
        pages = laid;
        document = register_document(facts, words, pages);
    }
    Ok((document, pages))
}

fn rendered(document: &Document, format: PaperFormat) -> Result<Vec<u8>> {
    Ok(match format {
        PaperFormat::Pdf => paper::render_pdf(document, fonts()?)?.bytes,
        PaperFormat::Docx => paper::render_docx(document)?,
    })
}
