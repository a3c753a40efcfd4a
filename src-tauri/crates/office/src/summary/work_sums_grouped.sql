GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, min(k.position), 2, 3, 4
