//! Why two pieces of work are thought to be one, in words. Each is a part of a sentence, joined by semicolons.

use ::overlap::{Reason, Same, SharedPhrase};

/// What the scorer calls a kind of doing, and the clerk.
const ACTIONS: &[(&str, &str)] = &[
    ("supervise", "giám sát, kiểm tra"),
    ("contest", "cuộc thi, hội thi"),
    ("opinion", "góp ý"),
    ("personnel", "nhân sự"),
    ("money", "kinh phí"),
    ("correct", "đính chính, sửa đổi văn bản"),
    ("voters", "tiếp xúc cử tri"),
    ("training", "tập huấn"),
    ("review", "sơ kết, tổng kết"),
    ("report", "báo cáo số liệu"),
    ("forum", "diễn đàn, đối thoại"),
    ("honours", "khen thưởng, danh hiệu"),
    ("schedule", "lịch làm việc"),
    ("fund", "quyên góp, ủng hộ"),
    ("inform", "tuyên truyền, vận động"),
    ("care", "thăm hỏi, chăm lo"),
    ("respond", "hưởng ứng, kỷ niệm"),
    ("enforce", "xử lý vi phạm"),
    ("survey", "rà soát, khảo sát"),
    ("lead", "lãnh đạo, chỉ đạo"),
];

/// What a count counts, by the name of the measure in the store.
const UNITS: &[(&str, &str)] = &[
    ("sessions", "buổi, cuộc"),
    ("attendances", "lượt người"),
    ("people", "người"),
    ("women", "nữ"),
    ("minority", "người dân tộc thiểu số"),
    ("members", "đoàn viên, hội viên"),
    ("households", "hộ"),
    ("money_raised", "đồng vận động được"),
    ("money_given", "đồng hỗ trợ"),
];

/// So many of the people called to both are named.
const NAMED: usize = 3;

/// What a joint meeting is called before somebody gives it a better name.
pub(crate) fn joint_name(names: &[&str]) -> String {
    format!("Hội nghị lồng ghép: {}", names.join("; "))
}

/// What two occasions have in common, in words.
pub(crate) fn same_words(same: &Same) -> String {
    match same {
        Same::Days { apart: 0 } => "cùng ngày".to_owned(),
        Same::Days { apart } => format!("cách nhau {apart} ngày"),
        Same::Place => "cùng địa điểm".to_owned(),
        Same::People { shared } => {
            let (named, rest) = shared.split_at(shared.len().min(NAMED));
            let more = if rest.is_empty() {
                String::new()
            } else {
                format!(" và {} thành phần khác", rest.len())
            };
            format!("cùng mời {}{more}", named.join(", "))
        }
        Same::Kind => "cùng loại".to_owned(),
        Same::Subject { hundredths } => format!("nội dung giống nhau {hundredths}%"),
        Same::Number { unit, a, b } => {
            let (measure, label) = unit.split_once(' ').unwrap_or((unit, ""));
            let unit = UNITS.iter().find(|(known, _)| *known == measure).map_or(label, |(_, words)| words);
            format!("số liệu gần nhau: {} và {} {unit}", whole(*a), whole(*b))
        }
    }
}

/// Why a task is cancelled whose work went over to another.
pub(crate) fn merged_into(title: &str) -> String {
    format!("Gộp vào nhiệm vụ “{title}”.")
}

/// A reason in words, with the passages as they stand in the two texts.
pub(crate) fn reason_words(reason: &Reason, a: &str, b: &str) -> String {
    match reason {
        Reason::SamePhrases { phrases } => {
            let quoted: Vec<String> = phrases.iter().map(|at| quoted(at.a.of(a))).collect();
            format!("cùng cụm {}", quoted.join(", "))
        }
        Reason::SameName { at } => format!("cùng tên {}", quoted(at.a.of(a))),
        Reason::SameCampaign { at, .. } => format!("cùng một phong trào: {}", both(*at, a, b)),
        Reason::LearnedName { at } => format!("đã từng xác nhận là một việc: {}", both(*at, a, b)),
        Reason::SameAct { symbol } => format!("cùng thực hiện văn bản {}", symbol.to_uppercase()),
        Reason::SameAction { action } => format!("cùng là việc {}", action_words(action)),
        Reason::OtherAction { action } => format!("chỉ một bên là việc {}", action_words(action)),
        Reason::IssuedApart { days: 0 } => "ban hành cùng ngày".to_owned(),
        Reason::IssuedApart { days } => format!("ban hành cách {days} ngày"),
        Reason::DueApart { days: 0 } => "cùng hạn".to_owned(),
        Reason::DueApart { days } => format!("hạn cách {days} ngày"),
        other => named(other),
    }
}

/// What both name, and what is the same around them.
fn named(reason: &Reason) -> String {
    match reason {
        Reason::SameYears { years } => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            format!("cùng năm {}", years.join(", "))
        }
        Reason::SameTerm { first, last } => format!("cùng nhiệm kỳ {first}-{last}"),
        Reason::SameAnniversary { years } => format!("cùng kỷ niệm {years} năm"),
        Reason::SameDay { month, day } => format!("cùng ngày {day}/{month}"),
        Reason::SameOrganisation => "cùng cơ quan".to_owned(),
        Reason::OtherOrganisation => "khác cơ quan".to_owned(),
        Reason::SameTopic => "cùng lĩnh vực".to_owned(),
        Reason::SameTargetGroup => "cùng đối tượng".to_owned(),
        Reason::SamePlace => "cùng địa bàn".to_owned(),
        _ => String::new(),
    }
}

/// A count, which is whole however it is compared.
fn whole(count: f64) -> String {
    let digits = format!("{count:.0}");
    digits.parse().map_or(digits, text::number)
}

fn action_words(id: &str) -> &'static str {
    ACTIONS.iter().find(|(known, _)| *known == id).map_or("cùng loại", |(_, words)| words)
}

fn both(at: SharedPhrase, a: &str, b: &str) -> String {
    let (mine, yours) = (at.a.of(a), at.b.of(b));
    let same = text::fold(mine) == text::fold(yours);
    if same { quoted(mine) } else { format!("{} và {}", quoted(mine), quoted(yours)) }
}

fn quoted(passage: &str) -> String {
    format!("“{passage}”")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_doing_has_words() {
        let shipped = include_str!("../../../../../assets/overlap/actions.json");
        let actions: serde_json::Value = serde_json::from_str(shipped).unwrap();
        for action in actions.as_array().unwrap() {
            let id = action["id"].as_str().unwrap();
            assert!(ACTIONS.iter().any(|(known, _)| *known == id), "the kind of doing {id} has no words");
        }
    }

    #[test]
    fn what_occasions_share_is_said_in_words() {
        let check = |same: Same, expected: &str| assert_eq!(same_words(&same), expected, "{same:?} in words");
        let people = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        check(Same::Days { apart: 0 }, "cùng ngày");
        check(Same::Days { apart: 2 }, "cách nhau 2 ngày");
        check(Same::Place, "cùng địa điểm");
        check(Same::People { shared: people(&["HND", "LHPN"]) }, "cùng mời HND, LHPN");
        check(
            Same::People { shared: people(&["CCB", "HND", "LĐLĐ", "LHPN", "MTTQ"]) },
            "cùng mời CCB, HND, LĐLĐ và 2 thành phần khác",
        );
        check(Same::Kind, "cùng loại");
        check(Same::Subject { hundredths: 64 }, "nội dung giống nhau 64%");
        let number = |unit: &str, a, b| Same::Number { unit: unit.to_owned(), a, b };
        check(number("attendances ", 1200.0, 1250.0), "số liệu gần nhau: 1.200 và 1.250 lượt người");
        check(number("other cây xanh", 30.0, 30.0), "số liệu gần nhau: 30 và 30 cây xanh");
    }

    #[test]
    fn reasons_are_said_in_words() {
        let check = |reason: Reason, expected: &str| {
            let said = reason_words(&reason, "Chủ nhật xanh tháng 5", "V/v tổng vệ sinh");
            assert_eq!(said, expected, "{reason:?} in words");
        };
        let at = |a, b| SharedPhrase { a, b };
        let span = |start, end| ::overlap::Span { start, end };
        let (green, clean) = (span(0, "Chủ nhật xanh".len()), span("V/v ".len(), "V/v tổng vệ sinh".len()));
        check(
            Reason::SameCampaign { campaign: "clean".into(), at: at(green, clean) },
            "cùng một phong trào: “Chủ nhật xanh” và “tổng vệ sinh”",
        );
        check(Reason::SamePhrases { phrases: vec![at(green, green)] }, "cùng cụm “Chủ nhật xanh”");
        check(Reason::SameYears { years: vec![2022, 2023] }, "cùng năm 2022, 2023");
        check(Reason::SameDay { month: 7, day: 27 }, "cùng ngày 27/7");
        check(Reason::OtherOrganisation, "khác cơ quan");
        check(Reason::DueApart { days: 5 }, "hạn cách 5 ngày");
        check(Reason::IssuedApart { days: 0 }, "ban hành cùng ngày");
        check(Reason::SameAction { action: "training".into() }, "cùng là việc tập huấn");
    }
}
