//! Unfinished forms, outside history and backups.
