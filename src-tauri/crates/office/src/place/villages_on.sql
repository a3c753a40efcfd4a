SELECT r.*, c.kind_word || ' ' || c.name AS parent_name
FROM place r JOIN place c ON c.id = r.parent
WHERE r.level = 'village' AND r.deleted_at IS NULL
  AND ?1 BETWEEN coalesce(r.valid_from, '0000') AND coalesce(r.valid_to, '9999')
ORDER BY c.position, c.id, r.position, r.id
