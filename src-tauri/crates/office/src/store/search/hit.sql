SELECT e.table_name, e.row_id, i.source_row
FROM search_entry e LEFT JOIN import_row i ON i.table_name = e.table_name AND i.row_id = e.row_id
WHERE e.entry = ?1
