//! Organisations and sub-committees.
