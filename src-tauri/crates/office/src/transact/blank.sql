UPDATE revision
SET before = CASE WHEN before IS NOT NULL THEN '{}' END, after = CASE WHEN after IS NOT NULL THEN '{}' END
WHERE table_name = ?1 AND row_id = ?2
