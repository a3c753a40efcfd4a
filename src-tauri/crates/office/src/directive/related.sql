SELECT r.other, r.kind, 'from' AS side, d.symbol, d.abstract FROM directive_relation r JOIN directive d ON d.id = r.other
WHERE r.directive = ?1 AND d.deleted_at IS NULL
UNION ALL
SELECT r.directive, r.kind, 'to', d.symbol, d.abstract FROM directive_relation r JOIN directive d ON d.id = r.directive
WHERE r.other = ?1 AND d.deleted_at IS NULL
