use super::cells::words;
use super::every::every;
use super::{Layout, List};
use exchange::{Entry, Field};
use office::Result;
use office::person::{PersonView, get, list};

pub(super) const LAYOUT: Layout =
    &[(Field::Name, 28), (Field::Post, 36), (Field::Organisation, 40), (Field::Note, 24)];

impl List<'_> {
    /// Each person once for every post.
    pub(super) fn people(&self) -> Result<Vec<Vec<Entry>>> {
        let rows = every(self.query, |query| list(self.view, query, self.today))?;
        let mut lines = Vec::with_capacity(rows.len());
        for row in &rows {
            lines.extend(self.person(&get(self.view, &row.id)?));
        }
        Ok(lines)
    }

    fn person(&self, shown: &PersonView) -> Vec<Vec<Entry>> {
        let line = |title: &str, organisation: &str| {
            vec![words(&shown.person.full_name), words(title), words(organisation), words(&shown.person.note)]
        };
        if shown.posts.is_empty() {
            return vec![line("", "")];
        }
        let organisation = |post: &office::person::Post| {
            post.organisation.as_ref().map_or("", |id| self.names.organisation(id)).to_owned()
        };
        shown.posts.iter().map(|post| line(&post.title, &organisation(post))).collect()
    }
}
