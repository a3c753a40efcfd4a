r.id, r.kind, r.period_key, r.from_day, r.to_day, r.document_date, r.state, r.draft_number, r.symbol, r.signed_on,
r.issued_on, r.paper_digest, r.supersedes, r.supersedes_by, p.full_name AS signer_name,
(SELECT max(n.id) FROM briefing n
 WHERE n.supersedes = r.id AND n.state <> 'withdrawn' AND n.deleted_at IS NULL) AS superseded_by
