//! What the clerk's answers change, and how far.

use crate::support::{by, compare_with, issued, scorer};
use overlap::{Answer, Feature, Index, Reason, Scorer, Verdict, Weights, Work};

fn pair() -> (Work, Work) {
    let a = issued("Phát động \"Hũ gạo nghĩa tình\" trong hội viên", "2023-02-01");
    let b = issued("Vận động \"Nắm gạo sẻ chia\" ở khu phố", "2023-02-10");
    (by("LHPN", a), by("MTTQ", b))
}

fn answer(scorer: &Scorer, (a, b): &(Work, Work), verdict: Verdict) -> Answer {
    let index = Index::<u8>::default();
    scorer.answer(&scorer.read(a), &scorer.read(b), &index.frequencies(), verdict)
}

fn probability(scorer: &Scorer, (a, b): &(Work, Work)) -> f64 {
    compare_with(scorer, a, b).expect("open").probability
}

#[test]
fn confirming_and_relating_move_the_probability() {
    let before = probability(&scorer(), &pair());
    let same = scorer().taught(&vec![answer(&scorer(), &pair(), Verdict::Same); 5]);
    let related = scorer().taught(&vec![answer(&scorer(), &pair(), Verdict::Related); 5]);
    assert!(probability(&same, &pair()) > before, "confirmed pairs become likelier");
    assert!(probability(&related, &pair()) < before, "related pairs become less likely");
}

#[test]
fn two_names_confirmed_once_are_one_campaign_from_then_on() {
    let taught = scorer().taught(&[answer(&scorer(), &pair(), Verdict::Same)]);
    let a = by("HND", issued("Sơ kết mô hình \"Hũ gạo nghĩa tình\" năm 2024", "2024-03-01"));
    let b = by("CCB", issued("V/v nhân rộng \"Nắm gạo sẻ chia\" năm 2024", "2024-03-04"));
    let found = compare_with(&taught, &a, &b).expect("open");
    let learned = found.reasons.iter().any(|reason| matches!(reason, Reason::LearnedName { .. }));
    assert!(learned, "the clerk said so: {:?}", found.reasons);
    assert!(found.probability > probability(&scorer(), &(a, b)), "and it counts");
}

#[test]
fn the_last_answer_about_a_pair_holds() {
    let (same, different) =
        (answer(&scorer(), &pair(), Verdict::Same), answer(&scorer(), &pair(), Verdict::Different));
    let (a, b) = pair();
    let undone = scorer().taught(&[different.clone(), same.clone()]);
    assert!(compare_with(&undone, &a, &b).is_ok(), "a dismissal taken back parts nobody");
    assert!(compare_with(&scorer().taught(&[same, different]), &a, &b).is_err(), "a later one parts them");
}

#[test]
fn answers_move_weights_within_bounds() {
    let shipped = Weights::shipped().expect("the shipped weights");
    for verdict in [Verdict::Same, Verdict::Related] {
        let taught = scorer().taught(&vec![answer(&scorer(), &pair(), verdict); 2000]);
        for feature in Feature::ALL {
            let (was, is) = (shipped.get(feature), taught.weights().get(feature));
            let room = (was.abs() / 2.0).max(0.25) + 1e-9;
            assert!((is - was).abs() <= room, "{} moved from {was} to {is}", feature.key());
            assert!(is * was >= 0.0, "{} crossed nought: {was} to {is}", feature.key());
        }
    }
}

#[test]
fn learning_is_a_function_of_the_answers_and_can_be_reset() {
    let answers = vec![answer(&scorer(), &pair(), Verdict::Same); 3];
    let once = scorer().taught(&answers);
    let again = scorer().taught(&answers).taught(&[]).taught(&answers);
    assert_eq!(once.weights(), again.weights(), "what was taught before does not matter");
    assert_eq!(scorer().taught(&answers).taught(&[]).weights(), scorer().weights(), "no answers, as shipped");
}

#[test]
fn an_answer_is_kept_as_text_and_comes_back_whole() {
    let kept = answer(&scorer(), &pair(), Verdict::Same);
    let text = serde_json::to_string(&kept).expect("an answer can be kept");
    assert_eq!(serde_json::from_str::<Answer>(&text).expect("and read"), kept, "nothing is lost");
    assert!(!text.contains("gạo"), "no word of the letters is kept with it");
}
