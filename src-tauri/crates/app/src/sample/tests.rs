use super::Sample;
use crate::setup::Protection;
use crate::{Kind, Session, SystemHost};
use secrecy::SecretString;
use serde_json::json;
use vault::Argon2Cost;

const META: &str = include_str!("tests/meta.json");
const PLACES: &str = r#"{"key": "xa", "level": "commune", "kind_word": "xã", "name": "Mẫu"}
{"key": "thon", "level": "village", "kind_word": "thôn", "name": "Một", "parent": "@xa"}
"#;
const MEETINGS: &str = r#"{"key": "hop", "kind": "@hop-thu", "name": "Giao ban", "day": "2017-07-03", "conclusions": [{"content": "Tổng vệ sinh"}]}
"#;
const TASKS: &str = r#"{"key": "viec", "title": "Tổng vệ sinh", "lead": "@organisation/MTTQ", "assigned_on": "2017-07-03", "due_on": "2017-07-20", "sources": [{"kind": "conclusion", "conclusion": "@hop#conclusions/0"}]}

{"do": "finish", "to": "@viec", "finished_on": "2017-07-10", "result": "Xong"}
"#;

fn sample(files: &'static [(&'static str, &'static str)]) -> Result<Session, crate::Failure> {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = SecretString::from("thuyen cam nui mua");
    let protection = Protection { passphrase, cost: Argon2Cost::LEAST };
    let sample = Sample { name: "thu", meta: META, files };
    sample.begin(folder.path(), &protection, Box::new(SystemHost::default()))?.finish()
}

const KINDS: &str = r#"{"key": "hop-thu", "name": "Họp thử", "cycle": "monthly"}"#;

#[test]
fn lines_refer_to_each_other_and_to_the_set_up() {
    const FILES: &[(&str, &str)] = &[
        ("10-place.jsonl", PLACES),
        ("15-meeting_kind.jsonl", KINDS),
        ("20-meeting.jsonl", MEETINGS),
        ("30-task.jsonl", TASKS),
    ];
    let session = sample(FILES).unwrap();
    let tasks = session.list(Kind::Task, &Default::default()).unwrap();
    assert_eq!(tasks.rows[0]["finished_on"], json!("2017-07-10"), "what was done to the task was done");
    let again = sample(FILES).unwrap().list(Kind::Task, &Default::default()).unwrap();
    assert_eq!(again, tasks, "a sample is the same office each time, ids included");
}

#[test]
fn drafts_of_briefings_lie_there() {
    let session = sample(&[]).unwrap();
    let briefings = session.briefing_list(&Default::default()).unwrap();
    assert_eq!(briefings.total, 1, "the period that the sample names was drawn up");
    assert_eq!(briefings.rows[0].period_key.to_string(), "2017-06", "as that period's");
}

#[test]
fn a_fault_of_a_sample_names_its_line() {
    let check = |files: &'static [(&'static str, &'static str)], expected: &str| {
        let failure = sample(files).err().unwrap();
        assert_eq!(failure.code, "E_BAD_SAMPLE", "a sample's fault is told apart from a clerk's");
        assert!(failure.message.contains(expected), "{} must name {expected}", failure.message);
    };
    check(&[("10-place.jsonl", "\n{\"level\": \"village\", \"parent\": \"@nowhere\"}")], "10-place.jsonl:2");
    check(&[("10-place.jsonl", "{")], "10-place.jsonl:1");
    check(
        &[("10-place.jsonl", "{\"level\": \"commune\", \"kind_word\": \"xã\", \"name\": \"\"}")],
        "E_FIELD",
    );
}
