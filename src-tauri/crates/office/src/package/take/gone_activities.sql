SELECT a.id, a.name AS title, a.day
FROM package_row r JOIN activity a ON a.id = r.row_id
WHERE r.partner = ?1 AND r.table_name = 'activity' AND r.number < ?4 AND a.deleted_at IS NULL AND a.day BETWEEN ?2 AND ?3
ORDER BY a.id
