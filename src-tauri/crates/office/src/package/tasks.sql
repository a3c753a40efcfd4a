SELECT t.id FROM task t
WHERE t.deleted_at IS NULL AND t.assigned_on <= ?2
  AND coalesce(t.finished_on, t.cancelled_on, '9999') >= ?1
  AND NOT EXISTS (SELECT 1 FROM package_row r WHERE r.id = 'task/' || t.id)
ORDER BY t.id
