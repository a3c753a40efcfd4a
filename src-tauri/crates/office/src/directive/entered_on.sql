SELECT substr(min(o.at), 1, 10) FROM revision r JOIN operation o ON o.seq = r.operation
WHERE r.table_name = 'directive' AND r.row_id = ?1
