SELECT (SELECT g.lead FROM directive d JOIN task_group g ON g.id = d.task_group WHERE d.id = ?1),
  (SELECT lead FROM routing WHERE directive = ?1 ORDER BY position DESC LIMIT 1)
