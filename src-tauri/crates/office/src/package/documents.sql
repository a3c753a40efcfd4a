SELECT d.id, d.day, d.symbol, coalesce(k.name, '') AS type_name, d.abstract, d.recipients, d.signer
FROM directive d LEFT JOIN document_type k ON k.id = d.document_type
WHERE d.deleted_at IS NULL AND d.direction = 'out' AND d.number_state = 'issued' AND d.day BETWEEN ?1 AND ?2
  AND NOT EXISTS (SELECT 1 FROM expunged x WHERE x.table_name = 'directive' AND x.row_id = d.id)
ORDER BY d.id
