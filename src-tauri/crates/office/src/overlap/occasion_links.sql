SELECT a_kind, a, b_kind, b FROM overlap_decision
WHERE deleted_at IS NULL AND a_kind IN ('activity', 'meeting') AND b_kind IN ('activity', 'meeting')
