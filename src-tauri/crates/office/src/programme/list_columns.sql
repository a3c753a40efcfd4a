r.id, r.name, r.year, r.kind,
(SELECT count(*) FROM programme_item WHERE programme = r.id) AS item_count,
(SELECT count(DISTINCT t.id) FROM programme_item i JOIN task_source s ON s.programme_item = i.id
  JOIN task t ON t.id = s.task WHERE i.programme = r.id AND t.deleted_at IS NULL) AS task_count
