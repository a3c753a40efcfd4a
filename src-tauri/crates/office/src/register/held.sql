SELECT id, type_key, number, number_state = 'cancelled' AS is_cancelled, deleted_at IS NOT NULL AS is_trashed,
  cancel_reason, abstract AS abstract_text
FROM directive
WHERE book = ?1 AND period_key = ?2 AND number IS NOT NULL
ORDER BY type_key, number
