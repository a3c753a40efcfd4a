//! Four rules around a rectangle.

use super::item::Item;

pub(super) fn frame(x: f32, y: f32, width: f32, height: f32, weight: f32) -> [Item; 4] {
    [
        Item::level_rule(x, y, width, weight),
        Item::level_rule(x, y + height, width, weight),
        Item::upright_rule(x, y, height, weight),
        Item::upright_rule(x + width, y, height, weight),
    ]
}
