SELECT t.id, t.lead, o.short_name AS lead_name, t.timing, t.assigned_on, t.due_on, t.finished_on, t.confirmed_on, t.cancelled_on,
  (SELECT min(day) FROM (SELECT t.start_on AS day UNION ALL SELECT day FROM task_progress WHERE task = t.id)) AS started_on,
  (SELECT json_group_array(json_object('decided_on', decided_on, 'old_due', old_due, 'new_due', new_due))
    FROM task_extension WHERE task = t.id) AS extensions,
  (SELECT json_group_array(json_object('from_day', from_day, 'to_day', to_day)) FROM task_pause WHERE task = t.id) AS pauses
FROM task t JOIN organisation o ON o.id = t.lead
