//! What is refused about cards and packages of other offices.

use super::rows;
use crate::{BadPackage as B, Error, Failure};
use ::office::package::PackageFault as F;
use ::vault::{CardFault as C, NoRandomness, PackageError as P};

fn id() -> String {
    "a".to_owned()
}

#[test]
fn what_is_wrong_with_a_package() {
    rows! { P, Failure::from;
        P::NotAPackage => [P::NotAPackage] "E_NOT_A_PACKAGE" BadInput;
        P::TooLarge(_) => [P::TooLarge(32 << 20)] "E_PACKAGE_TOO_LARGE" BadInput;
        P::NotForUs => [P::NotForUs] "E_PACKAGE_NOT_FOR_US" BadInput;
        P::Damaged => [P::Damaged] "E_PACKAGE_DAMAGED" Damaged;
        P::Newer(_) => [P::Newer(2)] "E_NEWER_VERSION" Newer;
        P::BadSignature => [P::BadSignature] "E_PACKAGE_FORGED" Damaged;
        P::Randomness(_) => [P::Randomness(NoRandomness)] "E_INTERNAL" Internal;
        P::Crypto => [P::Crypto] "E_INTERNAL" Internal;
    }
    rows! { C, |fault| Failure::from(Error::NotACard(fault));
        C::NotACard => [C::NotACard] "E_NOT_A_CARD" BadInput;
        C::Newer(_) => [C::Newer(2)] "E_NEWER_VERSION" Newer;
    }
}

#[test]
fn what_is_wrong_inside_it() {
    rows! { B, |bad| Failure::from(Error::BadPackage(bad));
        B::Newer(_) => [B::Newer(2)] "E_NEWER_VERSION" Newer;
        B::NoHead => [B::NoHead] "E_PACKAGE_DAMAGED" Damaged;
        B::Line(_) => [B::Line(3)] "E_PACKAGE_DAMAGED" Damaged;
        B::TooLong(_) => [B::TooLong(4)] "E_PACKAGE_DAMAGED" Damaged;
        B::Counts => [B::Counts] "E_PACKAGE_DAMAGED" Damaged;
        B::Offices => [B::Offices] "E_PACKAGE_DAMAGED" Damaged;
    }
    rows! { F, |fault| Failure::from(::office::Error::PackageRefused(fault));
        F::Older { .. } => [F::Older { number: 2, taken: 3 }] "E_PACKAGE_OLD" NotAllowed;
        F::NotItsOwn { .. } => [F::NotItsOwn { kind: "task", id: id() }] "E_PACKAGE_FOREIGN_ROW" NotAllowed;
        F::Twice { .. } => [F::Twice { kind: "activity", id: id() }] "E_PACKAGE_BROKEN" BadInput;
        F::BadId(_) => [F::BadId("task")] "E_PACKAGE_BROKEN" BadInput;
        F::OutsideDays { .. } => [F::OutsideDays { kind: "partner_document", id: id() }] "E_PACKAGE_BROKEN" BadInput;
        F::NoLead { .. } => [F::NoLead { kind: "task", id: id() }] "E_PACKAGE_BROKEN" BadInput;
    }
}
