SELECT count(*) FROM place
WHERE level = 'village' AND deleted_at IS NULL
  AND ?1 BETWEEN coalesce(valid_from, '0000') AND coalesce(valid_to, '9999')
