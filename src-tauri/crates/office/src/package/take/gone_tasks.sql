SELECT t.id, t.title, t.assigned_on AS day
FROM package_row r JOIN task t ON t.id = r.row_id
WHERE r.partner = ?1 AND r.table_name = 'task' AND r.number < ?4 AND t.deleted_at IS NULL
  AND t.assigned_on <= ?3 AND coalesce(t.finished_on, t.cancelled_on, '9999') >= ?2
ORDER BY t.id
