SELECT p.id, p.kind_word, p.name, c.kind_word || ' ' || c.name AS parent
FROM place p LEFT JOIN place c ON c.id = p.parent
WHERE p.deleted_at IS NULL
