//! Activities among the people and their counts.
