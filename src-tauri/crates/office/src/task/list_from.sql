task r
JOIN organisation o ON o.id = r.lead
LEFT JOIN person p ON p.id = r.responsible
LEFT JOIN subcommittee c ON c.id = r.subcommittee
JOIN (SELECT t.id AS task, t.due, CASE
    WHEN t.cancelled_on <= :today THEN 'cancelled'
    WHEN t.finished_on <= :today AND coalesce(t.confirmed_on > :today, 1) THEN 'awaiting_confirmation'
    WHEN t.finished_on <= :today AND t.finished_on > t.due THEN 'finished_late'
    WHEN t.finished_on <= :today THEN 'finished_on_time'
    WHEN EXISTS (SELECT 1 FROM task_pause WHERE task = t.id AND from_day <= :today AND coalesce(to_day > :today, 1)) THEN 'paused'
    WHEN t.timing <> 'dated' THEN t.timing
    WHEN t.due < :today THEN 'overdue'
    WHEN t.due <= date(:today, '+' || coalesce(
      (SELECT value FROM setting WHERE id = 'task_soon_days'), '3') || ' days') THEN 'due_soon'
    WHEN t.start_on <= :today OR EXISTS (SELECT 1 FROM task_progress WHERE task = t.id AND day <= :today) THEN 'under_way'
    ELSE 'not_started' END AS status
  FROM (SELECT id, timing, start_on, finished_on, confirmed_on, cancelled_on,
      CASE timing WHEN 'dated' THEN coalesce(
        (SELECT max(new_due) FROM task_extension WHERE task = task.id AND decided_on <= :today),
        (SELECT min(old_due) FROM task_extension WHERE task = task.id),
        due_on) END AS due
    FROM task) t) s ON s.task = r.id
