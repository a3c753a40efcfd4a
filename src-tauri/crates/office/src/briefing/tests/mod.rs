//! What every test of briefings begins with: an office, and July's briefing as far as it got.

mod drafting;
mod issuing;
mod later;
mod review;
mod revising;

use super::*;
use crate::directive::NumberMode;
use crate::period::Cutoffs;
use crate::testing::{Fixture, seed};
use crate::{BriefingId, Op, Result, SignerId};
use serde_json::json;

seed!(PersonSeed, Person);
seed!(SignerSeed, Signer);
seed!(TypeSeed, DocumentType);
seed!(KindSeed, ActivityKind);

fn office() -> Fixture {
    let mut fixture = Fixture::new();
    let seeded = fixture.on((2017, 1, 3), Op::SetUp, |tx| {
        tx.put(&PersonSeed(json!({"id": "head", "full_name": "Đồng chí Mẫu", "given_name": "Mẫu", "sort_key": "mau", "note": "", "deleted_at": null})))?;
        tx.put(&SignerSeed(json!({"id": "signer", "authority": "", "title": "TRƯỞNG KHỐI", "person": "head", "position": 0, "valid_from": null, "valid_to": null, "deleted_at": null})))?;
        tx.put(&SignerSeed(json!({"id": "deputy", "authority": "K/T TRƯỞNG KHỐI", "title": "PHÓ TRƯỞNG KHỐI", "person": "head", "position": 1, "valid_from": null, "valid_to": null, "deleted_at": null})))?;
        tx.put(&TypeSeed(json!({"id": "report", "name": "Báo cáo", "party_abbreviation": "BC", "state_abbreviation": "BC", "position": 0, "deleted_at": null})))?;
        tx.put(&KindSeed(json!({"id": "campaign", "name": "Ra quân", "session_word": "buổi", "position": 0, "deleted_at": null})))
    });
    seeded.expect("a signer, a document type and an activity kind");
    fixture
}

fn july() -> BriefingInput {
    BriefingInput {
        period: "2017-07".into(),
        document_date: Some("31/07/2017".into()),
        signer: Some(SignerId::new("signer")),
        ..Default::default()
    }
}

fn draft(fixture: &mut Fixture) -> BriefingId {
    let id = fixture
        .on((2017, 7, 28), Op::DraftBriefing, |tx| create(tx, &july(), Cutoffs::CALENDAR))
        .expect("a draft");
    store(fixture, &id, &[("results", "Trong tháng, có 5 buổi."), ("limits", "Còn chậm.")]);
    id
}

fn store(fixture: &mut Fixture, id: &BriefingId, paragraphs: &[(&str, &str)]) -> Vec<String> {
    let paragraphs =
        paragraphs.iter().map(|(anchor, text)| ((*anchor).to_owned(), (*text).to_owned())).collect();
    fixture
        .on((2017, 7, 28), Op::DraftBriefing, |tx| store_drafted(tx, id, paragraphs))
        .expect("stored paragraphs")
}

fn sign(fixture: &mut Fixture, id: &BriefingId) {
    let figures = json!({"sessions": 5});
    fixture
        .on((2017, 7, 30), Op::PrintBriefing, |tx| print_signing_copy(tx, id, &figures))
        .expect("a signing copy");
    let signature = SignatureInput { signed_on: Some("31/07/2017".into()) };
    fixture.on((2017, 7, 31), Op::SignBriefing, |tx| record_signed(tx, id, &signature)).expect("a signature");
}

fn issue_on(fixture: &mut Fixture, id: &BriefingId, numbering: NumberMode, day: &str) -> Result<Issued> {
    let input = IssueInput { numbering, issued_on: Some(day.into()), book: None };
    let imprint = Imprint {
        suffix: "-BC/CQK".into(),
        issuer: "Cơ quan Khối mẫu".into(),
        abstract_text: "Báo cáo kết quả công tác tháng 7/2017".into(),
        ..Imprint::default()
    };
    fixture.on((2017, 8, 1), Op::IssueBriefing, |tx| {
        issue(tx, id, &input, &imprint, |_, briefing| {
            Ok(Paper {
                digest: format!("digest of {}", briefing.symbol),
                bytes: briefing.symbol.clone().into_bytes(),
            })
        })
    })
}

fn issued(fixture: &mut Fixture) -> BriefingId {
    let id = draft(fixture);
    sign(fixture, &id);
    issue_on(fixture, &id, NumberMode::Next, "01/08/2017").expect("an issued briefing");
    id
}

fn read(fixture: &Fixture, id: &BriefingId) -> BriefingView {
    get(&fixture.office.view(), id).expect("the briefing")
}
