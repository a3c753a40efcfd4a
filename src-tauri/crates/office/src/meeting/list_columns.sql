r.id, r.kind, k.name AS kind_name, r.name, r.day, r.starts_at, r.ends_at, r.venue, p.full_name AS chair_name,
r.replaced_events, r.minutes_state,
(SELECT count(*) FROM meeting_attendance a WHERE a.meeting = r.id) AS expected,
(SELECT count(*) FROM meeting_attendance a WHERE a.meeting = r.id AND a.state = 'present') AS present,
(SELECT count(*) FROM meeting_conclusion c WHERE c.meeting = r.id) AS conclusion_count,
(SELECT count(*) FROM meeting_conclusion c WHERE c.meeting = r.id AND c.no_task_on IS NULL AND NOT EXISTS (
  SELECT 1 FROM task_source s JOIN task t ON t.id = s.task WHERE s.conclusion = c.id AND t.deleted_at IS NULL
)) AS open_conclusion_count
