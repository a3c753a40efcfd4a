WHERE t.deleted_at IS NULL AND t.assigned_on <= ?2
  AND (t.finished_on IS NULL OR t.finished_on >= ?1)
  AND (t.cancelled_on IS NULL OR t.cancelled_on >= ?1)
ORDER BY o.position, o.id, t.id
