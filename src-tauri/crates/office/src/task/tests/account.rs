use super::history::{day, history};
use crate::period::Bounds;
use crate::task::{Account, Balance, Facts};
use proptest::prelude::*;

fn tally<'f>(tasks: impl IntoIterator<Item = &'f Facts>, bounds: Bounds) -> Account {
    let mut account = Account::default();
    tasks.into_iter().for_each(|facts| account.enter(facts, bounds));
    account
}

fn balances(account: &Account) -> [Balance; 3] {
    [account.dated, account.recurring, account.undated]
}

proptest! {
    #[test]
    fn an_account_balances_and_the_next_period_carries_it_on(
        tasks in proptest::collection::vec(history(), 0..40), from in 0u16..200, long in 0u16..90, next in 0u16..90,
    ) {
        let first = Bounds { from: day(from), to: day(from + long) };
        let second = Bounds { from: day(from + long + 1), to: day(from + long + 1 + next) };
        let both = Bounds { from: first.from, to: second.to };
        let (one, two, whole) = (tally(&tasks, first), tally(&tasks, second), tally(&tasks, both));
        for ((one, two), whole) in balances(&one).iter().zip(balances(&two)).zip(balances(&whole)) {
            prop_assert_eq!(
                one.carried_over + one.given - one.cancelled,
                one.finished + one.closing(),
                "both sides agree: {:?}", one
            );
            prop_assert_eq!(one.closing(), two.carried_over, "what is left is carried over");
            prop_assert_eq!(one.given + two.given, whole.given, "two periods give what both together give");
            prop_assert_eq!(one.finished + two.finished, whole.finished, "and finish what both finish");
            prop_assert_eq!(one.cancelled + two.cancelled, whole.cancelled, "and cancel what both cancel");
            prop_assert!(one.finished_late <= one.finished, "late ones are among the finished");
            prop_assert!(one.awaiting_confirmation <= one.finished, "and so are those to be confirmed");
        }
    }

    #[test]
    fn the_whole_is_the_sum_of_its_leads(
        tasks in proptest::collection::vec((0u8..3, history()), 0..40), from in 0u16..200, long in 0u16..90,
    ) {
        let bounds = Bounds { from: day(from), to: day(from + long) };
        let whole = tally(tasks.iter().map(|(_, facts)| facts), bounds);
        let leads: Vec<Account> = (0..3)
            .map(|lead| tally(tasks.iter().filter(|(of, _)| *of == lead).map(|(_, facts)| facts), bounds))
            .collect();
        let figures: [fn(&Balance) -> u32; 9] = [
            |b| b.carried_over, |b| b.given, |b| b.cancelled, |b| b.finished, |b| b.finished_late,
            |b| b.awaiting_confirmation, |b| b.within_term, |b| b.overdue, |b| b.paused,
        ];
        for (at, balance) in balances(&whole).iter().enumerate() {
            for figure in figures {
                let parts: u32 = leads.iter().map(|lead| figure(&balances(lead)[at])).sum();
                prop_assert_eq!(figure(balance), parts, "a figure of {:?}", balance);
            }
        }
    }
}
