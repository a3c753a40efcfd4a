import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import { FAKE_USUAL } from '../../ipc/fake-usual';
import { expectAccessible, show } from '../../testing';
import { BooksStep } from './BooksStep';
import { startOf } from './steps';

const texts = t.setup.books;
const { in: incoming, out: outgoing } = texts.of;

async function open() {
  const onNext = vi.fn();
  const initial = startOf(FAKE_USUAL).books;
  const step = { usual: FAKE_USUAL, initial, onChange: vi.fn(), onBack: undefined, onNext };
  const view = show(<BooksStep {...step} />);
  await screen.findByRole('combobox', { name: new RegExp(`^${incoming.sequence}`) });
  return { ...view, onNext };
}

const combobox = (label: string) => screen.getByRole('combobox', { name: new RegExp(`^${label}`) });
const number = (label: string) => screen.getByRole('textbox', { name: new RegExp(`^${label}`) });

test('how each book counts and where it stands is told by keyboard alone', async () => {
  const { user, onNext, container } = await open();
  await user.keyboard('{Enter}{Enter}412{Enter}{Enter}{Enter}');
  expect(screen.getByRole('button', { name: outgoing.addType }), 'one number for each type').toHaveFocus();
  await user.keyboard('{Enter}cong van{Enter}{Enter}120{Enter}{Enter}bao cao{Enter}{Enter}1.035');
  await expectAccessible(container);
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(onNext, 'once').toHaveBeenCalledOnce());
  expect(onNext.mock.calls[0]?.[0], 'as the backend takes it').toMatchObject({
    books: [
      {
        book: { direction: 'in', sequence: 'common', reset: 'year', term_from: null },
        last_used: 412,
        last_by_type: [],
      },
      {
        book: { direction: 'out', sequence: 'per_type', reset: 'year', term_from: null },
        last_used: null,
        last_by_type: [
          { document_type: 'Công văn', last_used: 120 },
          { document_type: 'Báo cáo', last_used: 1035 },
        ],
      },
      { book: { direction: 'internal', sequence: 'common' }, last_used: 0, last_by_type: [] },
    ],
  });
});

test('another way of counting asks for what it needs, and for nothing else', async () => {
  const { user, onNext } = await open();
  await user.type(number(incoming.last), 'mười');
  const choose = async (label: string, typed: string) => {
    await user.clear(combobox(label));
    await user.type(combobox(label), `${typed}{Enter}`);
  };
  await choose(incoming.sequence, 'moi loai');
  await choose(outgoing.sequence, 'chung');
  await user.type(number(outgoing.last), '{Backspace}57');
  await choose(outgoing.reset, 'nhiem ky');
  await user.keyboard('{Control>}s{/Control}');
  expect((await screen.findAllByText(t.errors.required)).length, 'since when').toBeGreaterThan(0);
  expect(onNext, 'not without it').not.toHaveBeenCalled();
  await user.type(number(outgoing.termFrom), '15/8/2025{Control>}s{/Control}');
  await waitFor(() => expect(onNext, 'once').toHaveBeenCalledOnce());
  expect(onNext.mock.calls[0]?.[0], 'what is out of sight is no matter').toMatchObject({
    books: [
      { book: { sequence: 'per_type' }, last_used: null, last_by_type: [] },
      { book: { sequence: 'common', reset: 'term', term_from: '2025-08-15' }, last_used: 57 },
      { book: { direction: 'internal' } },
    ],
  });
});

test('one type has one last number', async () => {
  const { user, onNext } = await open();
  await user.click(screen.getByRole('button', { name: outgoing.addType }));
  await user.keyboard('cong van{Enter}{Enter}120{Enter}{Enter}cong van{Enter}{Enter}7{Control>}s{/Control}');
  expect((await screen.findAllByText(texts.twice)).length, 'said at the second').toBeGreaterThan(0);
  expect(onNext, 'neither is taken').not.toHaveBeenCalled();
});
