use office::{ListQuery, Page, Result};

/// The most rows a list gives at once.
const PAGE: u32 = 1_000;

/// All rows that a query finds.
pub(crate) fn every<R>(query: &ListQuery, list: impl Fn(&ListQuery) -> Result<Page<R>>) -> Result<Vec<R>> {
    let mut rows = Vec::new();
    loop {
        let offset = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let page = list(&ListQuery { offset, limit: PAGE, ..query.clone() })?;
        let is_last = page.rows.is_empty();
        rows.extend(page.rows);
        if is_last || rows.len() >= usize::try_from(page.total).unwrap_or(usize::MAX) {
            return Ok(rows);
        }
    }
}
