SELECT digest FROM attachment
UNION
SELECT json_extract(before, '$.digest') FROM revision WHERE table_name = 'attachment' AND before IS NOT NULL
UNION
SELECT json_extract(after, '$.digest') FROM revision WHERE table_name = 'attachment' AND after IS NOT NULL
