use super::verbs::{record, whole};
use office::directive::{
    self, Book, BookInput, DirectiveInput, DirectiveRow, DirectiveView, books, remove_book, save_book,
};
use office::{BookId, DirectiveId};
use serde_json::{Map, Value};

record! {
    /// Directives.
    Directives: DirectiveId, DirectiveInput => DirectiveView, DirectiveRow,
    save: directive::save,
    get: |view, id, today| directive::get(view, id, today),
    list: |view, query, today| directive::list(view, query, today),
    remove: directive::remove,
    as_typed: own_relations
}

record! {
    /// Register books. An office has a handful: they come all at once, in order.
    Books: BookId, BookInput => Book, Book,
    save: save_book,
    get: |view, id, _| view.get(id),
    list: |view, query, _| Ok(whole(books(view)?, query, |book| vec![&book.name])),
    remove: remove_book
}

/// A form sends only the relations that start at this directive.
fn own_relations(shown: &mut Map<String, Value>) {
    let Some(Value::Array(related)) = shown.remove("related") else { return };
    let own = related.into_iter().filter(|relation| relation["side"] == "from").collect();
    shown.insert("relations".to_owned(), Value::Array(own));
}
