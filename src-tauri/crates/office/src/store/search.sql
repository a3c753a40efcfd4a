SELECT e.table_name AS kind, e.row_id AS id, e.content AS content
FROM (
  SELECT rowid AS entry FROM search_text WHERE search_text MATCH ?1
  UNION
  SELECT entry FROM search_entry WHERE symbol <> '' AND instr(symbol, ?2) = 1
) m
JOIN search_entry e USING (entry)
-- A part is in the trash with the whole it belongs to.
WHERE NOT (e.table_name = 'meeting_conclusion' AND EXISTS (
    SELECT 1 FROM meeting_conclusion c JOIN meeting w ON w.id = c.meeting
    WHERE c.id = e.row_id AND w.deleted_at IS NOT NULL))
  AND NOT (e.table_name = 'programme_item' AND EXISTS (
    SELECT 1 FROM programme_item i JOIN programme w ON w.id = i.programme
    WHERE i.id = e.row_id AND w.deleted_at IS NOT NULL))
ORDER BY e.entry DESC
LIMIT ?3
