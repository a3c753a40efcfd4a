SELECT m.name AS table_name, f."from" AS column_name
FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
WHERE m.type = 'table' AND f."table" = ?1
ORDER BY m.name, f."from"
