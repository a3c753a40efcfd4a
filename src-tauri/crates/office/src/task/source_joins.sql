LEFT JOIN directive xd ON xd.id = x.directive
LEFT JOIN meeting_conclusion xc ON xc.id = x.conclusion
LEFT JOIN meeting xm ON xm.id = xc.meeting
LEFT JOIN programme_item xi ON xi.id = x.programme_item
LEFT JOIN programme xp ON xp.id = xi.programme
