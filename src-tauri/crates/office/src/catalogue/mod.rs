//! Catalogues the clerk may edit: document types, kinds of activity and meeting, task groups.
