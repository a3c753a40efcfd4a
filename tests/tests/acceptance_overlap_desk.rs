//! The overlap desk through the command line: what is asked twice is found, merged, and told in the briefing.

use serde_json::{Value, json};
use tests::desk::Desk;
use tests::pdf::words_of;

/// A letter of that issuer about that matter, registered on the sample's last days; its name at the desk.
fn letter(desk: &Desk, issuer: &str, day: &str, matter: &str) -> String {
    let mut letter = desk.letter();
    letter["issuer"] = json!(issuer);
    letter["day"] = json!(day);
    letter["document_date"] = json!(day);
    letter["abstract"] = json!(matter);
    desk.ask(&["directive", "add", "-"], &letter)["id"].as_str().expect("an id").to_owned()
}

/// Two letters of one campaign by two organisations.
fn asked_twice(desk: &Desk) -> [String; 2] {
    let first = "V/v vận động hiến máu tình nguyện đợt “Giọt hồng biên cương” năm 2017 (mẫu)";
    let second = "Kế hoạch tổ chức hiến máu tình nguyện đợt “Giọt hồng biên cương” năm 2017 (mẫu)";
    [letter(desk, "Huyện đoàn mẫu", "20/6/2017", first), letter(desk, "Hội Phụ nữ mẫu", "22/6/2017", second)]
}

/// The groups that hold a work, as lists of ids.
fn groups_with(desk: &Desk, id: &str) -> Vec<Vec<String>> {
    let groups = desk.ask(&["overlap", "list"], &Value::Null);
    let ids = |group: &Value| -> Vec<String> {
        let members = group["members"].as_array().expect("members").iter();
        members.map(|member| member["work"]["id"].as_str().expect("an id").to_owned()).collect()
    };
    let groups = groups.as_array().expect("groups").iter().map(ids);
    groups.filter(|members| members.iter().any(|member| member == id)).collect()
}

fn works(ids: &[&String]) -> Value {
    ids.iter().map(|id| json!({ "kind": "directive", "id": id })).collect()
}

#[test]
fn what_is_asked_twice_becomes_one_task_and_a_sentence() {
    let desk = Desk::new();
    let [a, b] = asked_twice(&desk);
    assert_eq!(groups_with(&desk, &a), [vec![a.clone(), b.clone()]], "the two letters wait for one decision");
    let merge = json!({
        "works": works(&[&a, &b]),
        "new_task": {
            "title": "Hiến máu tình nguyện (mẫu)", "lead": desk.id_of("organisation", "Cơ quan Khối"),
            "assigned_on": "23/6/2017", "due_on": "20/7/2017",
        },
    });
    let merged = desk.ask(&["overlap", "merge", "-"], &merge);
    let task = desk.ask(&["task", "show", merged["id"].as_str().expect("an id")], &Value::Null);
    let sources = task["sources"].as_array().expect("sources");
    assert_eq!(sources.len(), 2, "the one task answers both letters: {task}");
    assert_eq!(groups_with(&desk, &a), Vec::<Vec<String>>::new(), "nobody is asked again");

    let paper = desk.briefing("--quarter", "2017-Q2", "quy-2.pdf");
    let words = words_of(&paper, &[]);
    assert!(
        words.contains("đã gộp 2 văn bản có nội dung trùng nhau thành 1 nhiệm vụ"),
        "the quarter tells it"
    );
    for line in
        ["Văn bản đến và nhiệm vụ đã giao theo nơi ban hành", "Huyện đoàn mẫu 1 1", "Hội Phụ nữ mẫu 1 1"]
    {
        assert!(words.contains(line), "letters stand against tasks, “{line}” too: {words}");
    }

    let undone = desk.ask(&["undo"], &Value::Null);
    assert_eq!(undone["words"], "gộp việc trùng", "undo names the merge");
    assert_eq!(groups_with(&desk, &a).len(), 1, "and the letters wait again");
}

#[test]
fn a_late_letter_joins_its_group() {
    let desk = Desk::new();
    let [a, b] = asked_twice(&desk);
    let merge = json!({
        "works": works(&[&a, &b]),
        "new_task": {
            "title": "Hiến máu tình nguyện (mẫu)", "lead": desk.id_of("organisation", "Cơ quan Khối"),
            "assigned_on": "23/6/2017", "due_on": "20/7/2017",
        },
    });
    let task = desk.ask(&["overlap", "merge", "-"], &merge)["id"].clone();
    let matter = "Hưởng ứng hiến máu tình nguyện đợt “Giọt hồng biên cương” năm 2017 (mẫu)";
    let late = letter(&desk, "Liên đoàn Lao động mẫu", "28/6/2017", matter);
    let groups = desk.ask(&["overlap", "list"], &Value::Null);
    let mut groups = groups.as_array().expect("groups").iter();
    let found = groups.find(|group| group["members"].to_string().contains(&late)).expect("a group with it");
    assert_eq!(found["tasks"], json!([task]), "the task that is there already is offered");
}

#[test]
fn what_is_said_to_be_two_is_not_asked_again() {
    let desk = Desk::new();
    let [a, b] = asked_twice(&desk);
    let named = |id: &String| format!("directive:{id}");
    let _ = desk.ask(&["overlap", "dismiss", &named(&a), &named(&b)], &Value::Null);
    assert_eq!(groups_with(&desk, &a), Vec::<Vec<String>>::new(), "the pair is settled");
    let _ = desk.ask(&["undo"], &Value::Null);
    assert_eq!(groups_with(&desk, &a).len(), 1, "until that is taken back");
}

#[test]
fn works_that_are_not_there_are_refused() {
    let desk = Desk::new();
    let [a, _] = asked_twice(&desk);
    let check = |arguments: &[&str], exit: i32, code: &str| {
        let _ = desk.give(arguments, &Value::Null).refused(exit, code);
    };
    let known = format!("directive:{a}");
    check(&["overlap", "relate", &known, "directive:none"], 3, "E_NOT_FOUND");
    check(&["overlap", "relate", &known, "letter:none"], 2, "E_UNKNOWN_KIND");
    check(&["overlap", "dismiss", &known, &known], 3, "E_FIELD");
}
