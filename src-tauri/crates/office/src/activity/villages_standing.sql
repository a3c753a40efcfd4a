SELECT v.id, trim(v.kind_word || ' ' || v.name) AS name, trim(c.kind_word || ' ' || c.name) AS commune
FROM place v LEFT JOIN place c ON c.id = v.parent
WHERE v.level = 'village' AND v.deleted_at IS NULL
  AND coalesce(v.valid_from, '') <= ?1 AND coalesce(v.valid_to, '9999') >= ?1
ORDER BY c.position, c.name, v.position, v.name
