SELECT issuer, issuer_organisation, symbol FROM directive
WHERE deleted_at IS NULL AND direction = 'in' AND symbol <> ''
ORDER BY day DESC
LIMIT 1000
