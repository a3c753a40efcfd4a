SELECT DISTINCT row_id FROM revision
WHERE table_name = ?1 AND ?2 IN (json_extract(before, '$.directive'), json_extract(after, '$.directive'))
