SELECT a.id FROM activity a
WHERE a.deleted_at IS NULL AND a.day BETWEEN ?1 AND ?2
  AND NOT EXISTS (SELECT 1 FROM package_row r WHERE r.id = 'activity/' || a.id)
ORDER BY a.id
