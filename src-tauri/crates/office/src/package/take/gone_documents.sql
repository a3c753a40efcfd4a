SELECT d.id, d.abstract AS title, d.day
FROM package_row r JOIN partner_document d ON d.id = r.row_id
WHERE r.partner = ?1 AND r.table_name = 'partner_document' AND r.number < ?4 AND d.deleted_at IS NULL
  AND d.day BETWEEN ?2 AND ?3
ORDER BY d.id
