//! Names in words: kinds of records, operations, states, steps and fields.

/// The Vietnamese name of a field; `None` when the table lacks it, which a test forbids.
pub(super) fn field_words(field: &str) -> Option<&'static str> {
    super::field_names::FIELDS.iter().find(|(name, _)| *name == field).map(|(_, words)| *words)
}

fn look_up(table: &'static [(&str, &'static str)], name: &str, otherwise: &'static str) -> &'static str {
    table.iter().find(|(known, _)| *known == name).map_or(otherwise, |(_, words)| words)
}

/// A kind of record, by its table's name.
pub(crate) fn kind_name(kind: &str) -> &'static str {
    look_up(super::names::KINDS, kind, "hồ sơ")
}

/// What an operation did, by its stored name.
pub(crate) fn op_name(op: &str) -> &'static str {
    look_up(super::names::OPS, op, "thay đổi dữ liệu")
}

/// Why a record is frozen.
pub(super) fn frozen_reason(why: &str) -> &'static str {
    look_up(super::names::FROZEN, why, "đã khóa")
}

/// A state a record is in.
pub(super) fn state_name(state: &str) -> &'static str {
    look_up(super::names::STATES, state, "đang ở trạng thái khác")
}

/// A step that was asked for.
pub(super) fn step_name(step: &str) -> &'static str {
    look_up(super::names::STEPS, step, "thực hiện bước này")
}
