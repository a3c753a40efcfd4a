use super::review::require_approval;
use super::{Briefing, BriefingState, SupersedesBy};
use crate::check::Checker;
use crate::directive::{self, Direction, Directive, DirectiveInput, NumberMode, RelationInput, RelationKind};
use crate::{BookId, BriefingId, DirectiveId, DocumentTypeId, Error, FieldCode, Result, Tx, View, period};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

/// The issue of a signed briefing as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct IssueInput {
    /// The next number of the book, or the one stamped on the paper.
    pub numbering: NumberMode,
    /// The day written on the paper; not before the signing.
    pub issued_on: Option<String>,
    /// The outgoing book; the first one when none is chosen.
    pub book: Option<BookId>,
}

/// What the office's profile says of the paper; it goes into the outgoing register.
#[derive(Debug, Clone, Default)]
pub struct Imprint {
    /// What follows the number in the symbol, such as `-BC/CQK` or `/BC-MTTQ-BTT`.
    pub suffix: String,
    /// The office's name.
    pub issuer: String,
    /// Trích yếu nội dung.
    pub abstract_text: String,
    /// Nơi nhận.
    pub recipients: String,
    /// The name of the one who signed.
    pub signer: String,
    /// The digest of the copy that was printed for signature, by which an approval is known to be of it.
    pub copy: String,
}

/// The finished paper.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The digest of its bytes.
    pub digest: String,
    /// The PDF.
    pub bytes: Vec<u8>,
}

/// What issuing brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Issued {
    /// The number it took.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub number: i64,
    /// Số, ký hiệu.
    pub symbol: String,
    /// Its line in the outgoing register.
    pub directive: DirectiveId,
    /// The digest of the paper kept.
    pub paper_digest: String,
}

/// Issues a signed briefing: registers it as an outgoing report (BC), lets `make` print it with its number and day, keeps
/// the paper, and locks the days it counted. All of it happens, or nothing.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::DuplicateNumber`]; [`Error::NotFound`] without an outgoing book or a document type BC;
/// [`Error::WrongState`] or [`Error::Frozen`] when it is not signed; [`Error::NotApproved`] where a leader has to approve
/// it first; whatever `make` refuses.
pub fn issue(
    tx: &mut Tx<'_>,
    id: &BriefingId,
    input: &IssueInput,
    imprint: &Imprint,
    make: impl FnOnce(&View<'_>, &Briefing) -> Result<Paper>,
) -> Result<Issued> {
    let mut briefing: Briefing = tx.get(id)?;
    briefing.require(BriefingState::Signed, "issue")?;
    require_approval(tx, id, &imprint.copy)?;
    let issued_on = read_day(tx, &briefing, input)?;
    let registered = register(tx, &briefing, input, imprint, issued_on)?;
    let number = registered.number.ok_or(Error::Internal("a registered briefing has a number"))?;
    // Days after those counted are not reported: they stay open, and the next briefing begins with them.
    briefing.to_day = briefing.counted().to;
    briefing.state = BriefingState::Issued;
    briefing.number = Some(number);
    briefing.symbol.clone_from(&registered.symbol);
    briefing.directive = Some(registered.id.clone());
    briefing.issued_on = Some(issued_on);
    briefing.document_date = issued_on;
    let paper = make(tx, &briefing)?;
    tx.keep_paper(&paper.digest, &paper.bytes)?;
    briefing.paper_digest = Some(paper.digest.clone());
    tx.put(&briefing)?;
    period::lock(tx, briefing.period_key, briefing.bounds())?;
    Ok(Issued { number, symbol: registered.symbol, directive: registered.id, paper_digest: paper.digest })
}

fn read_day(tx: &Tx<'_>, briefing: &Briefing, input: &IssueInput) -> Result<NaiveDate> {
    let mut check = Checker::new(tx.today());
    let issued_on = check.required_date("issued_on", input.issued_on.as_deref());
    if issued_on.zip(briefing.signed_on).is_some_and(|(issued, signed)| issued < signed) {
        check.refuse("issued_on", FieldCode::Before("signed_on"));
    }
    if input.numbering == NumberMode::Later {
        check.refuse("numbering", FieldCode::Missing);
    }
    check.finish()?;
    issued_on.ok_or(Error::Internal("a checked day"))
}

/// Enters the briefing in the outgoing book; the symbol follows from the number it took.
fn register(
    tx: &mut Tx<'_>,
    briefing: &Briefing,
    input: &IssueInput,
    imprint: &Imprint,
    issued_on: NaiveDate,
) -> Result<Directive> {
    let book = match &input.book {
        Some(book) => book.clone(),
        None => outgoing_book(tx)?,
    };
    let day = Some(issued_on.format("%d/%m/%Y").to_string());
    let id = directive::save(
        tx,
        &DirectiveInput {
            book: Some(book),
            numbering: input.numbering.clone(),
            day: day.clone(),
            document_date: day,
            document_type: Some(report_type(tx)?),
            issuer: imprint.issuer.clone(),
            abstract_text: imprint.abstract_text.clone(),
            recipients: imprint.recipients.clone(),
            signer: imprint.signer.clone(),
            relations: relations(tx, briefing)?,
            ..DirectiveInput::default()
        },
    )?;
    let mut registered: Directive = tx.get(&id)?;
    let number = registered.number.ok_or(Error::Internal("a registered briefing has a number"))?;
    // A number below ten is written with a leading nought (norms A.2, component 3).
    registered.symbol = format!("{number:02}{}", imprint.suffix);
    tx.put(&registered)?;
    Ok(registered)
}

fn outgoing_book(view: &View<'_>) -> Result<BookId> {
    let book = directive::books(view)?.into_iter().find(|book| book.direction == Direction::Out);
    book.map(|book| book.id).ok_or(Error::NotFound { kind: "book", id: "out".into() })
}

fn report_type(view: &View<'_>) -> Result<DocumentTypeId> {
    let mut statement = view.conn.prepare_cached(include_str!("report_type.sql"))?;
    let id = statement.query_row([], |row| row.get::<_, String>(0)).optional()?;
    id.map(DocumentTypeId::new).ok_or(Error::NotFound { kind: "document_type", id: "BC".into() })
}

/// The register says which paper the new one sets right.
fn relations(view: &View<'_>, briefing: &Briefing) -> Result<Vec<RelationInput>> {
    let (Some(superseded), Some(by)) = (&briefing.supersedes, briefing.supersedes_by) else {
        return Ok(Vec::new());
    };
    let kind = match by {
        SupersedesBy::Replaces => RelationKind::Replaces,
        SupersedesBy::Corrects => RelationKind::Corrects,
    };
    let other = view.get::<Briefing>(superseded)?.directive;
    Ok(other.map(|other| RelationInput { other, kind }).into_iter().collect())
}
