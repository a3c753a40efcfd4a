SELECT o.op, u.seq AS undone_by
FROM operation o LEFT JOIN operation u ON u.undoes = o.seq
WHERE o.seq = ?1
