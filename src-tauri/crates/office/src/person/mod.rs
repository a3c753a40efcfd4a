//! Persons, their posts, and who may sign.
