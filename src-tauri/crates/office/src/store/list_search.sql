 AND r.id IN (
  SELECT e.row_id FROM search_entry e
  WHERE e.table_name = :table
    AND (e.entry IN (SELECT rowid FROM search_text WHERE search_text MATCH :words)
      OR (e.symbol <> '' AND :symbol <> '' AND instr(e.symbol, :symbol) > 0)))
