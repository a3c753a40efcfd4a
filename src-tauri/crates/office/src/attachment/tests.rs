use super::*;
use crate::directive::{self, DirectiveInput, NumberMode};
use crate::testing::{Fixture, at, broken};
use crate::{AttachmentId, DirectiveId, Op, Result};

const DAY: (i32, u32, u32) = (2017, 1, 5);

fn letter(fixture: &mut Fixture) -> DirectiveId {
    let input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("05/01/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: "Về việc tổng vệ sinh môi trường".into(),
        ..Default::default()
    };
    fixture.on(DAY, Op::Add, |tx| directive::save(tx, &input)).expect("a letter")
}

fn scan(title: &str) -> NewAttachment {
    NewAttachment {
        title: title.to_owned(),
        media_type: MediaType::Pdf,
        size: 12,
        digest: format!("digest of {title}"),
        pages: Some(2),
        is_shown: true,
    }
}

fn attach(fixture: &mut Fixture, directive: &DirectiveId, title: &str) -> Result<AttachmentId> {
    fixture.on(DAY, Op::Add, |tx| add(tx, directive, &scan(title)))
}

fn titles(fixture: &Fixture, directive: &DirectiveId) -> String {
    let listed = list(&fixture.office.view(), directive).expect("the files are listed");
    listed.into_iter().map(|attachment| attachment.title).collect::<Vec<_>>().join(", ")
}

#[test]
fn files_keep_their_order_and_can_be_given_another() {
    let mut fixture = Fixture::new();
    let letter = letter(&mut fixture);
    let ids: Vec<_> =
        ["A", "B", "C"].iter().map(|title| attach(&mut fixture, &letter, title).expect("a file")).collect();
    assert_eq!(titles(&fixture, &letter), "A, B, C", "each file comes after the others");
    let mut order = |ids: Vec<&AttachmentId>| {
        let input = OrderInput { attachments: ids.into_iter().cloned().collect() };
        fixture.on(DAY, Op::Change, |tx| reorder(tx, &letter, &input))
    };
    order(vec![&ids[2], &ids[0], &ids[1]]).expect("another order");
    let stranger = AttachmentId::new("stranger");
    let refused = [
        (vec![&ids[0], &ids[1]], "attachments Missing"),
        (vec![&ids[0], &ids[0], &ids[1], &ids[2]], "attachments[1] Twice"),
        (vec![&ids[0], &ids[1], &ids[2], &stranger], "attachments[3] Unknown"),
    ];
    for (ids, expected) in refused {
        assert_eq!(broken(order(ids)), expected, "an order that is not one of all files");
    }
    assert_eq!(titles(&fixture, &letter), "C, A, B", "only the whole order was taken");
}

#[test]
fn what_cannot_be_attached_is_refused() {
    let mut fixture = Fixture::new();
    let letter = letter(&mut fixture);
    attach(&mut fixture, &letter, "A").expect("the first file");
    let mut check = |new: NewAttachment, expected: &str| {
        let refused = fixture.on(DAY, Op::Add, |tx| add(tx, &letter, &new));
        assert_eq!(broken(refused), expected, "attaching {:?}", new.title);
    };
    check(scan("A"), "file Twice");
    check(NewAttachment { title: "  ".into(), ..scan("B") }, "title Missing");
    check(NewAttachment { title: "a".repeat(501), ..scan("B") }, "title TooLong { max: 500 }");
    let nowhere = attach(&mut fixture, &DirectiveId::new("nowhere"), "B");
    assert!(matches!(nowhere, Err(crate::Error::NotFound { kind: "directive", .. })), "{nowhere:?}");
    for at in 1..MOST_PER_DIRECTIVE {
        attach(&mut fixture, &letter, &format!("no {at}")).expect("twenty files are allowed");
    }
    assert_eq!(broken(attach(&mut fixture, &letter, "more")), "attachments TooLarge { max: 20 }", "no more");
}

#[test]
fn a_file_has_another_title_and_undo_brings_the_old_one() {
    let mut fixture = Fixture::new();
    let letter = letter(&mut fixture);
    let id = attach(&mut fixture, &letter, "A").expect("a file");
    let mut name = |title: &str| {
        fixture.on(DAY, Op::Change, |tx| rename(tx, &id, &RenameInput { title: title.to_owned() }))
    };
    assert_eq!(broken(name("")), "title Missing", "a file has a title");
    name(" Bản scan ").expect("another title");
    assert_eq!(titles(&fixture, &letter), "Bản scan", "the title is tidied");
    fixture.office.undo_last(&at(2017, 1, 5)).expect("undone");
    assert_eq!(titles(&fixture, &letter), "A", "and the old one is back");
}

#[test]
fn bytes_are_in_use_as_long_as_undo_can_want_them() {
    let mut fixture = Fixture::new();
    let letter = letter(&mut fixture);
    let in_use = |fixture: &Fixture| digests_in_use(&fixture.office.view()).expect("the digests").len();
    let id = attach(&mut fixture, &letter, "A").expect("a file");
    attach(&mut fixture, &letter, "B").expect("a file");
    fixture.office.undo_last(&at(2017, 1, 5)).expect("the second is undone");
    assert_eq!(titles(&fixture, &letter), "A", "it is off the directive");
    assert_eq!(in_use(&fixture), 2, "history still names its bytes");
    fixture.on(DAY, Op::Remove, |tx| remove(tx, &id)).expect("the first is taken off");
    assert_eq!(titles(&fixture, &letter), "", "nothing is attached");
    assert_eq!(in_use(&fixture), 2, "the trash names its bytes");
    let held = all(&fixture.office.view()).expect("every file");
    let trashed: Vec<_> = held.iter().map(|held| held.attachment.deleted_at.is_some()).collect();
    assert_eq!((trashed, held[0].number), (vec![true], Some(1)), "the file in the trash, with its directive");
    fixture.office.undo_last(&at(2017, 1, 5)).expect("taking it off is undone");
    assert_eq!(titles(&fixture, &letter), "A", "it is attached again");
}
