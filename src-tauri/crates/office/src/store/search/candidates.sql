SELECT e.entry, e.content
FROM search_text CROSS JOIN search_entry e ON e.entry = search_text.rowid
WHERE search_text MATCH ?1
-- A part is in the trash with the whole it belongs to.
  AND NOT (e.table_name = 'meeting_conclusion' AND EXISTS (
    SELECT 1 FROM meeting_conclusion c JOIN meeting w ON w.id = c.meeting
    WHERE c.id = e.row_id AND w.deleted_at IS NOT NULL))
  AND NOT (e.table_name = 'programme_item' AND EXISTS (
    SELECT 1 FROM programme_item i JOIN programme w ON w.id = i.programme
    WHERE i.id = e.row_id AND w.deleted_at IS NOT NULL))
ORDER BY search_text.rowid DESC
LIMIT ?2
