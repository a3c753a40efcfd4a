//! Overlaps scored and measured from files, without an office and without a passphrase.

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tests::paths;

const BAD_INPUT: i32 = 3;

/// A folder for one test's files, and the command line beside no office at all.
struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for files") }
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).expect("a file for the command");
        path
    }

    fn overlap(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(paths::program("giaoban-cli"));
        command.env_remove("GIAOBAN_OFFICE").env_remove("GIAOBAN_PASSPHRASE").current_dir(&self.folder);
        command.arg("overlap").args(arguments).output().expect("giaoban-cli starts")
    }

    fn done(&self, arguments: &[&str]) -> String {
        let output = self.overlap(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "overlap {arguments:?} must succeed; it said: {told}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn scored(&self, directives: &Path, more: &[&str]) -> Vec<Value> {
        let out = self.folder.path().join("scored.jsonl");
        let (directives, out) = (directives.to_string_lossy(), out.to_string_lossy());
        let _ = self.done(&[&["score", &*directives, "--out", &*out], more].concat());
        let lines = fs::read_to_string(&*out).expect("scores");
        lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
    }
}

fn fixture(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "fixtures", "overlap", name].iter().collect()
}

fn lines(directives: &[Value]) -> String {
    directives.iter().map(|one| format!("{one}\n")).collect()
}

fn two() -> [Value; 2] {
    [
        json!({ "id": "B", "org_code": "LHPN", "date": "2023-02-11", "due": "2023-03-05",
            "title": "Kế hoạch hưởng ứng \"Ngày hội trồng cây\" năm 2023 trong các chi hội" }),
        json!({ "id": "A", "org_code": "MTTQ", "date": "2023-02-01", "due": "2023-03-01",
            "title": "V/v ra quân \"Ngày hội trồng cây\" tại các khu phố năm 2023" }),
    ]
}

#[test]
fn pairs_are_scored_with_reasons_in_words() {
    let bench = Bench::new();
    let scored = bench.scored(&bench.file("two.jsonl", lines(&two())), &[]);
    let [pair] = scored.as_slice() else { panic!("two directives make one pair: {scored:?}") };
    assert_eq!(
        (&pair["a"], &pair["b"], &pair["suggest"]),
        (&json!("A"), &json!("B"), &json!(true)),
        "{pair}"
    );
    let reasons = pair["reasons"].as_array().expect("reasons");
    let said =
        |code: &str| reasons.iter().find(|reason| reason["reason"] == code).expect("the reason is given");
    assert_eq!(said("same_name")["words"], "cùng tên “Ngày hội trồng cây”", "in words beside the code");
    assert_eq!(said("other_organisation")["words"], "khác cơ quan", "whoever asks");
    assert_eq!(said("due_apart")["words"], "hạn cách 4 ngày", "and by when");
    let at = &said("same_name")["at"];
    assert_eq!((&at["a"]["start"], &at["b"]["start"]), (&json!(13), &json!(20)), "places as a window counts");
}

#[test]
fn without_deadlines_none_is_spoken_of() {
    let bench = Bench::new();
    let scored = bench.scored(&bench.file("two.jsonl", lines(&two())), &["--no-due"]);
    let due = |pair: &Value| {
        pair["reasons"].as_array().is_some_and(|all| all.iter().any(|one| one["reason"] == "due_apart"))
    };
    assert!(!scored.is_empty() && !scored.iter().any(due), "deadlines are not looked at: {scored:?}");
}

#[test]
fn labelled_directives_are_measured_as_well_as_promised() {
    let bench = Bench::new();
    let (directives, pairs) = (fixture("directives.jsonl"), fixture("pairs.jsonl"));
    for more in [&["--json"][..], &["--json", "--no-due"]] {
        let files = [&*directives.to_string_lossy(), &*pairs.to_string_lossy()].map(str::to_owned);
        let printed = bench.done(&[&["evaluate", &files[0], &files[1]], more].concat());
        let measures: Value = serde_json::from_str(&printed).expect("measures");
        let of = |name: &str| measures[name].as_f64().expect("a measure");
        assert!(of("f1") >= 0.75 && of("top_three_recall") >= 0.92, "{more:?}: {printed}");
        assert!(of("false_alert_rate") <= 0.12 && of("average_precision") > 0.75, "{more:?}: {printed}");
    }
}

#[test]
fn labels_in_what_is_scored_change_nothing() {
    let bench = Bench::new();
    let bare = bench.scored(&bench.file("bare.jsonl", lines(&two())), &[]);
    let labelled = two().map(|mut one| {
        one["family"] = json!("TREES");
        one["group"] = json!(one["id"]);
        one
    });
    let labelled =
        bench.scored(&bench.file("labelled.jsonl", format!("\u{feff}{}\n", lines(&labelled))), &[]);
    assert_eq!(bare, labelled, "what people say of a directive is not read");
}

#[test]
fn a_line_that_cannot_be_used_is_named() {
    let [b, a] = two();
    let changed = |field: &str, value: Value| {
        let mut one = a.clone();
        one[field] = value;
        one
    };
    let mut missing = a.clone();
    missing.as_object_mut().expect("an object").remove("title");
    let cases: [(&str, Vec<u8>, &str); 9] = [
        ("a broken line", format!("{b}\n{{\"id\": \"A\", ").into(), "dòng 2: không phải JSON"),
        ("no title", lines(&[b.clone(), missing]).into(), "dòng 2: mục “title” bắt buộc phải có"),
        ("a number for a title", lines(&[changed("title", json!(7))]).into(), "dòng 1: mục “title” sai kiểu"),
        (
            "one id twice",
            lines(&[a.clone(), b.clone(), a.clone()]).into(),
            "dòng 3: mục “id” là “A”, đã có ở dòng 1",
        ),
        (
            "no such day",
            lines(&[changed("date", json!("2023-02-31"))]).into(),
            "dòng 1: mục “date” không phải ngày: “2023-02-31”",
        ),
        (
            "a deadline in words",
            lines(&[changed("due", json!("mai"))]).into(),
            "dòng 1: mục “due” không phải ngày",
        ),
        ("a list", b"[1]\n".to_vec(), "dòng 1: sai kiểu dữ liệu"),
        ("an empty file", b"\n \n".to_vec(), "trống"),
        (
            "another encoding",
            [lines(&[b]).as_bytes(), b"{\"id\": \"\xc1\"}\n"].concat(),
            "dòng 2: chữ không phải bảng mã UTF-8",
        ),
    ];
    let bench = Bench::new();
    for (why, bytes, told) in cases {
        let file = bench.file("bad.jsonl", bytes);
        refused(&bench, why, &["score", &file.to_string_lossy(), "--out", "scored.jsonl"], told);
        assert!(!bench.folder.path().join("scored.jsonl").exists(), "{why}: nothing is written");
    }
}

#[test]
fn whatever_people_type_is_scored() {
    let [b, a] = two();
    let title = a["title"].as_str().expect("a title");
    let titled = |id: &str, title: &str| {
        let mut one = a.clone();
        (one["id"], one["title"], one["org_code"]) = (json!(id), json!(title), json!(id));
        one
    };
    let undated = {
        let mut one = titled("none", title);
        (one["date"], one["due"]) = (Value::Null, Value::Null);
        one
    };
    let long = format!("{title}. {}", "nội dung dài dòng khác ".repeat(1250));
    let apart = title.replace('à', "a\u{300}").replace('ộ', "o\u{323}\u{302}");
    let odd = [
        b,
        titled("empty", ""),
        titled("three", "Kế hoạch công tác"),
        titled("long", &long),
        titled("capitals", &title.to_uppercase()),
        titled("apart", &apart),
        undated,
    ];
    let bench = Bench::new();
    let scored = bench.scored(&bench.file("odd.jsonl", lines(&odd)), &[]);
    let suggested = |id: &str| {
        scored.iter().any(|pair| {
            let named = [&pair["a"], &pair["b"]];
            named.contains(&&json!(id)) && named.contains(&&json!("B")) && pair["suggest"] == true
        })
    };
    for (id, expected) in [("empty", false), ("three", false), ("capitals", true), ("apart", true)] {
        assert_eq!(suggested(id), expected, "whether {id} repeats the letter: {scored:?}");
    }
    let speaks = |id: &str| scored.iter().any(|pair| pair["a"] == id || pair["b"] == id);
    assert!(speaks("long") && speaks("none"), "a long one and one without a date are still compared");
    assert!(!speaks("empty"), "what says nothing is compared with nothing");
}

#[test]
fn labels_of_nobody_are_refused() {
    let bench = Bench::new();
    let directives = bench.file("two.jsonl", lines(&two()));
    let pair = |a: &str, label: &str| json!({ "a": a, "b": "B", "label": label });
    for (why, pair, told) in [
        ("a directive that is not there", pair("Z", "overlap"), "dòng 1: mục “a” dẫn đến một hồ sơ chưa có"),
        ("a label nobody knows", pair("A", "same"), "dòng 1: mục “label” có giá trị không nằm trong"),
    ] {
        let pairs = bench.file("pairs.jsonl", lines(&[pair]));
        refused(&bench, why, &["evaluate", &directives.to_string_lossy(), &pairs.to_string_lossy()], told);
    }
    let missing = bench.overlap(&["evaluate", &directives.to_string_lossy(), "nowhere.jsonl"]);
    assert_eq!(missing.status.code(), Some(2), "a file that is not there is a slip of the command line");
}

#[track_caller]
fn refused(bench: &Bench, why: &str, arguments: &[&str], told: &str) {
    let output = bench.overlap(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(BAD_INPUT), "{why}: {said}");
    assert!(said.contains(told), "{why}: the user must read “{told}”, not {said}");
}
