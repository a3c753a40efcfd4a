r.id, r.title, r.scope, r.lead, o.short_name AS lead_name, c.short_name AS subcommittee_name, p.full_name AS responsible_name,
r.assigned_on, r.timing, s.due AS due_on, r.breakthrough AS is_breakthrough, s.status,
CASE WHEN r.finished_on <= :today THEN r.finished_on END AS finished_on,
CASE WHEN s.status IN ('cancelled', 'paused') THEN 0
  ELSE max(0, coalesce(CAST(julianday(CASE WHEN r.finished_on <= :today THEN r.finished_on ELSE :today END)
    - julianday(s.due) AS INTEGER), 0)) END AS days_late,
(SELECT coalesce(group_concat(co.short_name, ', ' ORDER BY co.position, co.id), '')
  FROM task_coordinating tc JOIN organisation co ON co.id = tc.organisation WHERE tc.task = r.id) AS coordinating,
x.kind AS source_kind,
