//! Packages as they should be, and as strangers make them.

use proptest::prelude::*;
use x25519_dalek::{PublicKey, StaticSecret};

use super::*;
use crate::ids::OfficeId;
use crate::keys::SubKey;
use crate::random::{NoRandomness, Random};

/// The same bytes on every run, others for every seed.
struct Seeded(blake3::OutputReader);

impl Seeded {
    fn new(seed: u8) -> Self {
        Self(blake3::Hasher::new().update(&[seed]).finalize_xof())
    }
}

impl Random for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        self.0.fill(bytes);
        Ok(())
    }
}

fn keys(seed: u8) -> PackageKeys {
    let office = OfficeId::new(&format!("office-{seed}")).unwrap();
    PackageKeys::derive(office, &SubKey::filled(|key| *key = [seed; 32]))
}

fn package(from: u8, to: u8, contents: &[u8]) -> Vec<u8> {
    keys(from).seal(&mut Seeded::new(9), &keys(to).public(), contents).unwrap()
}

#[test]
fn what_was_sealed_is_opened_by_its_receiver_alone() {
    let check = |length: usize| {
        let contents: Vec<u8> = (0..length).map(|at| at as u8).collect();
        let sealed = package(1, 2, &contents);
        let opened = keys(2).open(&sealed).unwrap();
        assert_eq!(*opened.contents, contents, "{length} bytes come out as they went in");
        assert_eq!(&opened.sender, keys(1).public().signing(), "and name the key that signed them");
        for other in [1, 3] {
            let refused = keys(other).open(&sealed).unwrap_err();
            assert_eq!(
                refused,
                PackageError::NotForUs,
                "office {other} is not the receiver, not even as the sender"
            );
        }
    };
    // Around the ends of chunks; 116 bytes of the first stand before the contents.
    for length in [0, 1, 65_536 - 117, 65_536 - 116, 65_536 - 115, 2 * 65_536 - 116, 200_000] {
        check(length);
    }
    assert_eq!(package(1, 2, b"one"), package(1, 2, b"one"), "the same randomness gives the same bytes");
}

#[test]
fn nothing_that_was_changed_opens() {
    let sealed = package(1, 2, &[7; 300]);
    for at in 0..sealed.len() {
        let mut flipped = sealed.clone();
        flipped[at] ^= 1;
        assert!(keys(2).open(&flipped).is_err(), "byte {at} flipped");
        assert!(keys(2).open(&sealed[..at]).is_err(), "cut to {at} bytes");
    }
    let long = package(1, 2, &vec![7; 200_000]);
    let chunk = 65_536 + 16;
    let start = long.len() - (200_000 + 116 + 4 * 16);
    let swapped = [
        &long[..start],
        &long[start + chunk..start + 2 * chunk],
        &long[start..start + chunk],
        &long[start + 2 * chunk..],
    ]
    .concat();
    let check = |case: &str, spoilt: &[u8]| {
        assert_eq!(keys(2).open(spoilt).unwrap_err(), PackageError::Damaged, "{case}");
    };
    check("cut after the first chunk", &long[..start + chunk]);
    check("cut after the header", &long[..start]);
    check("a byte more", &[&long[..], &[0]].concat());
    check("twice the same file", &[&long[..], &long[..]].concat());
    check("two chunks in the other order", &swapped);
}

#[test]
fn other_files_are_told_from_damaged_ones() {
    let check = |file: &[u8], expected: PackageError| {
        let name = String::from_utf8_lossy(&file[..file.len().min(40)]).into_owned();
        assert_eq!(keys(2).open(file).unwrap_err(), expected, "{name:?}");
    };
    check(b"", PackageError::NotAPackage);
    check(b"PK\x03\x04 a workbook", PackageError::NotAPackage);
    check(b"age-encryption.org/v2\n-> X25519 ", PackageError::Newer(2));
    check(b"age-encryption.org/v99999999999\n", PackageError::Newer(9999));
    check(b"age-encryption.org/v0\n", PackageError::Damaged);
    check(b"age-encryption.org/v1\n", PackageError::Damaged);
    check(b"age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n", PackageError::NotForUs);
    check(&[b"age-encryption.org/v1\n".as_slice(), &vec![b'-'; 1 << 20]].concat(), PackageError::Damaged);
    check(&vec![0; MOST_PACKAGE_BYTES * 2], PackageError::TooLarge(MOST_PACKAGE_BYTES));
}

/// What stands inside the seal, made by hand.
fn inside(version: u32, sender: &PackageKeys, receiver: &PackageKeys, contents: &[u8]) -> Vec<u8> {
    let (from, to) = (*sender.public().signing(), *receiver.public().receiving());
    let signed = [b"giaoban package v1 2026-11 signature\0".as_slice(), &from, &to, contents].concat();
    [b"GIAOBAN-PACKAGE\0".as_slice(), &version.to_le_bytes(), &from, &sender.sign(&signed), contents].concat()
}

#[test]
fn what_is_inside_the_seal_is_believed_no_more_than_the_seal() {
    let check = |case: &str, inside: &[u8], expected: Option<PackageError>| {
        let sealed = age::seal(&mut Seeded::new(9), keys(2).public().receiving(), inside).unwrap();
        assert_eq!(keys(2).open(&sealed).err(), expected, "{case}");
    };
    check("as it should be", &inside(1, &keys(1), &keys(2), b"x"), None);
    check("of a later version", &inside(2, &keys(1), &keys(2), b"x"), Some(PackageError::Newer(2)));
    check("of no version", &inside(0, &keys(1), &keys(2), b"x"), Some(PackageError::NotAPackage));
    check("handed on to a third", &inside(1, &keys(1), &keys(3), b"x"), Some(PackageError::BadSignature));
    check("some other text", b"hello", Some(PackageError::NotAPackage));
    check("nothing", b"", Some(PackageError::NotAPackage));
    check("no signature", &inside(1, &keys(1), &keys(2), b"")[..60], Some(PackageError::NotAPackage));
    let mut other_sender = inside(1, &keys(1), &keys(2), b"x");
    other_sender[20..52].copy_from_slice(keys(3).public().signing());
    check("in another's name", &other_sender, Some(PackageError::BadSignature));
    let mut other_words = inside(1, &keys(1), &keys(2), b"x");
    *other_words.last_mut().unwrap() = b'y';
    check("with other words", &other_words, Some(PackageError::BadSignature));
}

#[test]
fn the_format_is_that_of_age() {
    // Written by age 0.12.1 for the identity of thirty-two sevens; it holds one recipient line of a kind not known here.
    let theirs = include_bytes!("reference.age");
    let opened = age::open(&StaticSecret::from([7; 32]), theirs).unwrap();
    assert_eq!(String::from_utf8_lossy(&opened), "Gói số liệu\n", "a file of the reference program opens");
    let to = PublicKey::from(&StaticSecret::from([7; 32]));
    let ours = age::seal(&mut Seeded::new(1), to.as_bytes(), "Gói số liệu\n".as_bytes()).unwrap();
    let opened_there = "cb4aa63b7d88acd124853b69b0bd7ac7f3f15cc9b3694363131407a48b2a4aa0";
    assert_eq!(blake3::hash(&ours).to_hex().as_str(), opened_there, "the reference program opened this file");
}

#[test]
fn a_card_says_who_and_is_compared_by_its_fingerprint() {
    let card = keys(1).card("Ủy ban MTTQ xã mẫu");
    let read = Card::from_bytes(&card.to_bytes().unwrap()).unwrap();
    assert_eq!(read, card, "a card is read as it was written");
    let printed = card.fingerprint().to_string();
    assert_eq!(
        printed, "ESVB F2QH NNAE Y079 CV9R E10S 99K5 ECJ8",
        "fingerprints already printed must stay good"
    );
    let check = |typed: &str, expected: bool| {
        assert_eq!(card.fingerprint().is(typed), expected, "typed {typed:?}");
    };
    check(&printed, true);
    check(&printed.to_lowercase().replace(' ', "-"), true);
    check(&printed.replace('0', "O").replace('1', "l"), true);
    check(&printed[..printed.len() - 1], false);
    check(&format!("{printed}0"), false);
    check(&keys(2).card("").fingerprint().to_string(), false);
    check("", false);
    let renamed = Card { office: OfficeId::new("office-9").unwrap(), ..card };
    assert!(!renamed.fingerprint().is(&printed), "another office's id gives another fingerprint");
}

#[test]
fn a_file_that_is_no_card_is_refused() {
    let good = String::from_utf8(keys(1).card("Xã mẫu").to_bytes().unwrap()).unwrap();
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let public = keys(1).public();
    let check = |case: &str, from: &str, to: &str, expected: CardFault| {
        assert!(good.contains(from), "{case}: the card holds {from:?}");
        assert_eq!(Card::from_bytes(good.replace(from, to).as_bytes()), Err(expected), "{case}");
    };
    check("another format", "giaoban-card", "other", CardFault::NotACard);
    check("a later version", "\"version\": 1", "\"version\": 2", CardFault::Newer(2));
    check("version 0", "\"version\": 1", "\"version\": 0", CardFault::NotACard);
    check("an id with a slash", "office-1", "office/1", CardFault::NotACard);
    check("no name", "Xã mẫu", "  ", CardFault::NotACard);
    check("a name that rings", "Xã mẫu", "Xã\\u0007mẫu", CardFault::NotACard);
    check("a name without end", "Xã mẫu", &"x".repeat(501), CardFault::NotACard);
    check("a signing key all can sign with", &hex(public.signing()), &"00".repeat(32), CardFault::NotACard);
    check("a receiving key all can open", &hex(public.receiving()), &"00".repeat(32), CardFault::NotACard);
    check("cut", "}", "", CardFault::NotACard);
    let padded = format!("{good}{}", " ".repeat(4096));
    assert_eq!(Card::from_bytes(padded.as_bytes()), Err(CardFault::NotACard), "larger than any card");
}

proptest! {
    /// Bytes from a stick may say anything; opening them answers, and never with contents.
    #[test]
    fn random_bytes_never_open(bytes in prop::collection::vec(any::<u8>(), 0..2000), prefix in 0..4usize) {
        let sealed = package(1, 2, &[7; 100]);
        let file = [&sealed[..[0, 22, 120, 230][prefix]], &bytes[..]].concat();
        prop_assert!(keys(2).open(&file).is_err());
        prop_assert!(Card::from_bytes(&bytes).is_err());
    }
}
