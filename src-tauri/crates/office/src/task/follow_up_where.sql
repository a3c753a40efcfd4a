WHERE r.deleted_at IS NULL AND r.assigned_on <= :today AND x.kind = :kind
  AND xd.deleted_at IS NULL AND xm.deleted_at IS NULL
  -- From the days to their papers and on to the tasks, so that other years are never read.
  AND x.rowid IN (
    SELECT s.rowid FROM directive d JOIN task_source s ON s.directive = d.id
    WHERE d.deleted_at IS NULL AND d.day BETWEEN :from AND :to
    UNION ALL
    SELECT s.rowid FROM meeting m JOIN meeting_conclusion c ON c.meeting = m.id JOIN task_source s ON s.conclusion = c.id
    WHERE m.deleted_at IS NULL AND m.day BETWEEN :from AND :to)
ORDER BY source_day, xm.id, xc.number, xd.id, s.due IS NULL, s.due, r.id
