WITH work AS (
  SELECT 'task' AS kind, t.id, t.title AS name, t.lead, c.organisation
  FROM task t JOIN task_coordinating c ON c.task = t.id WHERE t.deleted_at IS NULL
  UNION ALL
  SELECT 'activity', a.id, a.name, a.lead, c.organisation
  FROM activity a JOIN activity_coordinating c ON c.activity = a.id WHERE a.deleted_at IS NULL
  UNION ALL
  SELECT 'directive', d.id, d.abstract, r.lead || '', c.organisation
  FROM routing r JOIN routing_coordinating c ON c.routing = r.id JOIN directive d ON d.id = r.directive
  WHERE d.deleted_at IS NULL AND r.lead = c.organisation
)
SELECT kind, id, name, count(*), 1 FROM work
GROUP BY kind, id, organisation
HAVING count(*) > 1 OR max(lead = organisation)
LIMIT 100
