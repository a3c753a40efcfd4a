SELECT d.id FROM directive d
WHERE d.deleted_at IS NULL AND d.direction = 'in' AND d.number_state <> 'cancelled' AND d.day <= ?1
  AND d.deadline < ?1 AND (d.handled_on IS NULL OR d.handled_on > ?1)
ORDER BY d.deadline, d.id
