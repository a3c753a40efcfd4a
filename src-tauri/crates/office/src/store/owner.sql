SELECT f."table" AS table_name, f."from" AS column_name
FROM pragma_foreign_key_list(?1) f JOIN pragma_table_info(?1) c ON c.name = f."from"
ORDER BY c.cid
LIMIT 1
