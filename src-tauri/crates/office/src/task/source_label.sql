CASE x.kind
    WHEN 'directive' THEN coalesce(nullif(xd.symbol, ''), xd.abstract)
    WHEN 'conclusion' THEN xm.name || ' · ' || xc.number
    WHEN 'programme_item' THEN xp.name || ' · ' || xi.content
    ELSE x.note END
