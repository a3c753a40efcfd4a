, coalesce(xd.day, xm.day) AS source_day, coalesce(xd.abstract, xc.content) AS source_content,
CASE WHEN r.finished_on <= :today THEN r.result
  ELSE coalesce((SELECT note FROM task_progress WHERE task = r.id AND day <= :today ORDER BY day DESC, id DESC LIMIT 1), '')
  END AS outcome
