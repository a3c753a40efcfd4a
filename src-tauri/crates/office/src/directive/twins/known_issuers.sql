-- Leaps from one issuer to the next over the index, so that letters are not read for it.
WITH RECURSIVE known (issuer) AS (
  SELECT min(issuer) FROM directive
  UNION ALL
  SELECT (SELECT min(issuer) FROM directive WHERE issuer > known.issuer) FROM known WHERE known.issuer IS NOT NULL
)
SELECT issuer FROM known WHERE issuer IS NOT NULL
