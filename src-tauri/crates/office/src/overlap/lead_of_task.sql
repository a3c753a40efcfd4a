SELECT (SELECT g.lead FROM task t JOIN task_group g ON g.id = t.task_group WHERE t.id = ?1),
  (SELECT lead FROM task WHERE id = ?1)
