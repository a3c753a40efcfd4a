SELECT id FROM document_type
WHERE party_abbreviation = 'BC' AND deleted_at IS NULL
ORDER BY position
LIMIT 1
