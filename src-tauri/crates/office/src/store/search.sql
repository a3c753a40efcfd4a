SELECT e.table_name AS kind, e.row_id AS id, e.content AS content
FROM (
  SELECT rowid AS entry FROM search_text WHERE search_text MATCH ?1
  UNION
  SELECT entry FROM search_entry WHERE symbol <> '' AND instr(symbol, ?2) = 1
) m
JOIN search_entry e USING (entry)
ORDER BY e.entry DESC
LIMIT ?3
