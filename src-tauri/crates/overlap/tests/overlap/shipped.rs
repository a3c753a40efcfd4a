//! What is shipped: tables that can be read, and none of the labelled titles.

use crate::labelled::Labelled;
use overlap::{Campaign, Feature, Scorer, Settings, Side, Tables, Weights, shipped_campaigns};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn shipped_tables_can_be_read() {
    let weights = Weights::shipped().expect("the shipped weights");
    assert!((0.05..0.95).contains(&weights.threshold), "a threshold, not {}", weights.threshold);
    for feature in Feature::ALL {
        let weight = weights.get(feature);
        let keeps = if feature.side() == Side::For { weight >= 0.0 } else { weight <= 0.0 };
        assert!(keeps, "{} keeps its side: {weight}", feature.key());
    }
    let ids: Vec<String> = shipped_campaigns().expect("campaigns").into_iter().map(|one| one.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "each campaign has an id of its own");
}

#[test]
fn an_office_adds_and_replaces_campaigns() {
    let own = |id: &str, names: &[&str]| Campaign {
        id: id.to_owned(),
        of_jobs: false,
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    let with = |own: &[Campaign]| {
        let tables = Tables::shipped(own).expect("the shipped tables");
        Scorer::new(tables, Weights::shipped().expect("the shipped weights"), Settings::default())
    };
    let probability = |scorer: &Scorer, a: &str, b: &str| {
        let (a, b) = (crate::support::issued(a, "2023-02-01"), crate::support::issued(b, "2023-02-05"));
        crate::support::compare_with(scorer, &a, &b).expect("open").probability
    };
    let (a, b) = ("Mở lớp Bình minh bản cao", "Xóa mù chữ buổi tối");
    let added = with(&[own("letters", &["Bình minh bản cao", "xóa mù chữ"])]);
    assert!(probability(&added, a, b) > 3.0 * probability(&with(&[]), a, b), "two names of one campaign");
    let (a, b) = ("Chủ nhật xanh", "Tổng vệ sinh");
    let replaced = with(&[own("clean", &["Chủ nhật xanh"])]);
    assert!(probability(&replaced, a, b) < probability(&with(&[]), a, b), "an office may know better");
}

#[test]
fn no_labelled_title_stands_in_the_code_or_the_tables() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    read(top, &mut files);
    read(&top.join("../../../assets/overlap"), &mut files);
    assert!(files.len() > 40, "the crate and its tables were found, {} files", files.len());
    for directive in Labelled::read().directives {
        let title = text::fold(&directive.title);
        let guilty = files.iter().find(|(_, text)| text.contains(&title));
        assert!(guilty.is_none(), "{} stands in {:?}", directive.title, guilty.map(|(path, _)| path));
    }
}

fn read(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of the checkout").flatten() {
        let path = entry.path();
        if path.is_dir() {
            read(&path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            files.push((path.display().to_string(), text::fold(&text)));
        }
    }
}
