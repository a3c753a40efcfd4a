use super::verbs::Record;
use chrono::NaiveDate;
use office::directive::{self, DirectiveInput, DirectiveRow, DirectiveView};
use office::{DirectiveId, ListQuery, Page, Result, Tx, View};
use serde_json::{Map, Value};

pub(super) struct Records;

impl Record for Records {
    type Input = DirectiveInput;
    type View = DirectiveView;
    type Row = DirectiveRow;

    fn save(tx: &mut Tx<'_>, input: &DirectiveInput) -> Result<String> {
        directive::save(tx, input).map(|id| id.to_string())
    }

    fn get(view: &View<'_>, id: &str, today: NaiveDate) -> Result<DirectiveView> {
        directive::get(view, &DirectiveId::new(id), today)
    }

    fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<DirectiveRow>> {
        directive::list(view, query, today)
    }

    fn remove(tx: &mut Tx<'_>, id: &str) -> Result<()> {
        directive::remove(tx, &DirectiveId::new(id))
    }

    /// A form sends only the relations that start at this directive.
    fn as_typed(shown: &mut Map<String, Value>) {
        let Some(Value::Array(related)) = shown.remove("related") else { return };
        let own = related.into_iter().filter(|relation| relation["side"] == "from").collect();
        shown.insert("relations".to_owned(), Value::Array(own));
    }
}
