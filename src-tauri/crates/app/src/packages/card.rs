//! Who we are to other offices, and who they are to us.

use crate::assets::{fonts, package_words};
use crate::messages::NEW_CARDS;
use crate::records::{Saved, saved};
use crate::{Error, PaperFormat, Permission, Result, Session};
use ::briefing::{FingerprintRequest, fingerprint_document, gather_fingerprint};
use office::package::{self, Partner, PartnerState};
use office::{Op, PartnerId, View, profile};
use serde::{Deserialize, Serialize};
use std::path::Path;
use vault::{Card, MOST_CARD_BYTES, PublicKeys};

/// An office's card as it is shown, before or after it was believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfficeCard {
    /// The office's id.
    pub office: String,
    /// What it calls itself.
    pub name: String,
    /// Eight groups of four characters, compared on paper.
    pub fingerprint: String,
}

/// An office that is known here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerCard {
    /// The office.
    #[serde(flatten)]
    pub partner: Partner,
    /// Eight groups of four characters, compared on paper.
    pub fingerprint: String,
}

/// A card that is believed, because its fingerprint was read from paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TrustInput {
    /// The fingerprint as it was typed from the other office's paper, whole.
    pub fingerprint: String,
    /// What the office is to be called here; empty for its own name.
    #[serde(default)]
    pub name: String,
}

impl OfficeCard {
    fn of(card: &Card) -> Self {
        Self {
            office: card.office.as_str().to_owned(),
            name: card.name.clone(),
            fingerprint: card.fingerprint().to_string(),
        }
    }
}

impl Session {
    /// Our own card.
    ///
    /// # Errors
    /// `E_NOT_FOUND` before the office is set up.
    pub fn package_card(&self) -> Result<OfficeCard> {
        Ok(OfficeCard::of(&self.own_card()?))
    }

    /// Our own card as the file that another office reads.
    ///
    /// # Errors
    /// As [`Session::package_card`].
    pub fn package_card_file(&self) -> Result<Vec<u8>> {
        Ok(self.own_card()?.to_bytes().map_err(|_| Error::Fault)?)
    }

    /// Phiếu dấu vân tay khóa: our fingerprint on one page, to be handed over by hand.
    ///
    /// # Errors
    /// As [`Session::package_card`], and what keeps it off paper.
    pub fn print_fingerprint(&self, format: PaperFormat) -> Result<Vec<u8>> {
        let fingerprint = self.own_card()?.fingerprint().to_string();
        let request = FingerprintRequest { fingerprint, today: self.today() };
        let facts = gather_fingerprint(&self.view(), &request)?;
        let document = fingerprint_document(&facts, package_words()?);
        Ok(match format {
            PaperFormat::Pdf => paper::render_pdf(&document, fonts()?)?.bytes,
            PaperFormat::Docx => paper::render_docx(&document)?,
        })
    }

    /// What a card file says, to be compared before it is believed.
    ///
    /// # Errors
    /// `E_NOT_A_CARD`, `E_OWN_CARD`, `E_NEWER_VERSION`.
    pub fn read_card(&self, file: &Path) -> Result<OfficeCard> {
        Ok(OfficeCard::of(&self.foreign_card(file)?))
    }

    /// Believes a card whose fingerprint was typed from the other office's paper.
    ///
    /// # Errors
    /// As [`Session::read_card`]; `E_FINGERPRINT` when it is another one; `E_FIELD`; `E_NOT_PERMITTED`.
    pub fn trust_partner(&mut self, file: &Path, input: &TrustInput) -> Result<Saved> {
        self.require(Permission::Administer)?;
        let card = self.foreign_card(file)?;
        if !card.fingerprint().is(&input.fingerprint) {
            return Err(Error::OtherFingerprint.into());
        }
        let partner = Partner {
            id: PartnerId::new(card.office.as_str()),
            name: if input.name.trim().is_empty() { card.name.clone() } else { input.name.clone() },
            signing_key: hex(card.keys.signing()),
            receiving_key: hex(card.keys.receiving()),
            trusted_on: self.today(),
            state: PartnerState::Trusted,
        };
        let done = self.transact(Permission::Administer, Op::Add, |tx| {
            package::trust(tx, &partner)?;
            Ok(partner.id.to_string())
        });
        done.map(saved)
    }

    /// Trusts an office no more. What came from it stands.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn stop_partner(&mut self, id: &PartnerId) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            package::stop(tx, id)?;
            Ok(id.to_string())
        });
        done.map(saved)
    }

    /// Every office that was ever trusted, by name.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn partners(&self) -> Result<Vec<PartnerCard>> {
        let partners = package::list(&self.view())?.into_iter();
        partners.map(|partner| Ok(PartnerCard { fingerprint: fingerprint(&partner)?, partner })).collect()
    }

    fn own_card(&self) -> Result<Card> {
        let name = profile::as_of(&self.view(), self.today())?.name;
        Ok(self.keys.package_keys().card(&name))
    }

    fn foreign_card(&self, file: &Path) -> Result<Card> {
        let card = Card::from_bytes(&self.read_bounded(file, MOST_CARD_BYTES)?).map_err(Error::NotACard)?;
        if card.office == *self.keys.office() { Err(Error::OwnCard.into()) } else { Ok(card) }
    }
}

/// What to say where the keys of an office become others; nothing where no office trusts them as far as is known here,
/// since trust is exchanged both ways.
///
/// # Errors
/// Only the store's own trouble.
pub(crate) fn notice_of_other_keys(view: &View<'_>) -> Result<Option<String>> {
    let is_trusted = |partner: &Partner| partner.state == PartnerState::Trusted;
    Ok(package::list(view)?.iter().any(is_trusted).then(|| NEW_CARDS.to_owned()))
}

/// The keys of a partner as they were believed.
pub(super) fn keys_of(partner: &Partner) -> Result<PublicKeys> {
    let keys = bytes(&partner.signing_key).zip(bytes(&partner.receiving_key));
    let keys = keys.and_then(|(signing, receiving)| PublicKeys::from_bytes(&signing, &receiving));
    Ok(keys.ok_or(Error::Fault)?)
}

fn fingerprint(partner: &Partner) -> Result<String> {
    let office = vault::OfficeId::new(partner.id.as_str()).map_err(|_| Error::Fault)?;
    Ok(keys_of(partner)?.fingerprint(&office).to_string())
}

/// Bytes as the store keeps them.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Option<[u8; 32]> {
    blake3::Hash::from_hex(hex).ok().map(|hash| *hash.as_bytes())
}
