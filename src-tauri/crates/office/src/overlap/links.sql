SELECT a_kind, a, b_kind, b FROM overlap_decision WHERE deleted_at IS NULL
UNION
-- A reply, a replacement or a correction is about its letter, never a second order of the same work.
SELECT 'directive', directive, 'directive', other FROM directive_relation
