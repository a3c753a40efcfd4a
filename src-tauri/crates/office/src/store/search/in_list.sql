 AND r.id IN (
  SELECT e.row_id FROM search_text CROSS JOIN search_entry e ON e.entry = search_text.rowid
  WHERE search_text MATCH :words AND e.table_name = :table)
