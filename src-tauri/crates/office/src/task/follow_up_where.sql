WHERE r.deleted_at IS NULL AND r.assigned_on <= :today AND x.kind = :kind
  AND xd.deleted_at IS NULL AND xm.deleted_at IS NULL
  AND coalesce(xd.day, xm.day) BETWEEN :from AND :to
ORDER BY source_day, xm.id, xc.number, xd.id, s.due IS NULL, s.due, r.id
