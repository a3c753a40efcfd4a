use super::Recognised;
use office::attachment::MediaType;

/// More pages than any scanner puts into one file; a chain that goes in circles ends here as well.
const MOST_PAGES: i64 = 2_000;

/// TIFF, which scanners make and no window draws; its pages are a chain of directories.
pub(super) fn recognise(bytes: &[u8]) -> Option<Recognised> {
    let order = match bytes {
        [b'I', b'I', 42, 0, ..] => Order::SmallFirst,
        [b'M', b'M', 0, 42, ..] => Order::LargeFirst,
        _ => return None,
    };
    Some(Recognised { pages: pages(bytes, order), ..Recognised::file(MediaType::Tiff) })
}

#[derive(Clone, Copy)]
enum Order {
    SmallFirst,
    LargeFirst,
}

fn pages(bytes: &[u8], order: Order) -> Option<i64> {
    let mut at = four(bytes, 4, order)?;
    let mut counted = 0;
    while at != 0 {
        let entries = usize::from(two(bytes, at, order)?);
        at = four(bytes, at.checked_add(2 + 12 * entries)?, order)?;
        counted += 1;
        if counted > MOST_PAGES {
            return None;
        }
    }
    (counted > 0).then_some(counted)
}

fn two(bytes: &[u8], at: usize, order: Order) -> Option<u16> {
    let read = *bytes.get(at..)?.first_chunk()?;
    Some(match order {
        Order::SmallFirst => u16::from_le_bytes(read),
        Order::LargeFirst => u16::from_be_bytes(read),
    })
}

fn four(bytes: &[u8], at: usize, order: Order) -> Option<usize> {
    let read = *bytes.get(at..)?.first_chunk()?;
    let number = match order {
        Order::SmallFirst => u32::from_le_bytes(read),
        Order::LargeFirst => u32::from_be_bytes(read),
    };
    usize::try_from(number).ok()
}
