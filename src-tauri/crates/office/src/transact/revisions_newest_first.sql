SELECT table_name, row_id, before, after FROM revision WHERE operation = ?1 ORDER BY seq DESC
