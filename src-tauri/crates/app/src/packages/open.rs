use super::card::hex;
use super::format::{BadPackage, Head, read};
use crate::{Error, Result, Session};
use office::package::{self, Manifest, Partner, PartnerState, Shipment};
use office::period::Bounds;
use std::path::Path;

/// A package that is whole, meant for us, and signed by an office that is trusted.
pub(super) struct Opened {
    pub(super) partner: Partner,
    pub(super) manifest: Manifest,
    pub(super) shipment: Shipment,
}

impl Session {
    /// Opens a package. What it says is believed only once the seal, the signature and the sender were.
    pub(super) fn open_package(&self, file: &Path) -> Result<Opened> {
        let keys = self.keys.package_keys();
        let opened = keys.open(&self.read_bounded(file, vault::MOST_SEALED_BYTES)?)?;
        let sender = package::of_signing_key(&self.view(), &hex(&opened.sender))?;
        let partner = match sender {
            None => return Err(Error::UnknownSender.into()),
            Some(partner) if partner.state == PartnerState::Stopped => {
                return Err(Error::StoppedPartner(partner.name).into());
            }
            Some(partner) => partner,
        };
        let (head, shipment) = read(&opened.contents).map_err(Error::BadPackage)?;
        if head.from.office != partner.id.as_str() || head.to != keys.office().as_str() {
            return Err(Error::BadPackage(BadPackage::Offices).into());
        }
        let digest = blake3::hash(&opened.contents).to_hex().to_string();
        Ok(Opened { partner, manifest: manifest(&head, digest), shipment })
    }

    /// Reads a file from a stick, and never more of it than anything good has; a byte more tells that it is larger.
    pub(super) fn read_bounded(&self, file: &Path, most: u64) -> Result<Vec<u8>> {
        let read = vault::read_bounded(self.host.files().as_ref(), file, most);
        Ok(read.map_err(vault::Error::Io)?)
    }
}

fn manifest(head: &Head, digest: String) -> Manifest {
    let bounds = Bounds { from: head.period.from, to: head.period.to };
    Manifest { number: head.number, bounds, made_on: head.made_on, digest }
}
