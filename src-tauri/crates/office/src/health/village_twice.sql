SELECT 'activity', a.id, a.name, count(*), 1
FROM activity_place p JOIN activity a ON a.id = p.activity
WHERE a.deleted_at IS NULL
GROUP BY p.activity, p.place
HAVING count(*) > 1
LIMIT 100
