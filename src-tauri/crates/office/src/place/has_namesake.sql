SELECT EXISTS (
  SELECT 1 FROM place
  WHERE id <> ?1 AND parent IS ?2 AND kind_word = ?3 AND name = ?4 AND deleted_at IS NULL
    AND coalesce(valid_from, '0000') <= coalesce(?6, '9999') AND coalesce(?5, '0000') <= coalesce(valid_to, '9999')
)
