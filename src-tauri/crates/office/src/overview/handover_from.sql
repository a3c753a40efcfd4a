directive r
WHERE r.deleted_at IS NULL AND r.direction = 'in' AND r.number_state <> 'cancelled'
  AND (r.handled_on IS NULL OR r.handled_on > :today)
  AND r.day <= :today AND (r.urgency <> 'normal' OR r.day < :before)
  AND NOT EXISTS (SELECT 1 FROM routing WHERE directive = r.id AND handed_over_on <= :today)
