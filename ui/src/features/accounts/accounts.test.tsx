import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MayProvider } from '../../components/may';
import { t } from '../../i18n';
import type { Saved } from '../../ipc';
import { expectAccessible, show } from '../../testing';
import { AccountsPage } from '.';

const texts = t.accounts;
const saved = (): Saved => ({ id: 'a2', operation: 5, tables: ['account'] });
const answers = {
  account_add: saved,
  account_rename: saved,
  account_role: saved,
  account_remove: () => ({ ...saved(), notice: 'Bản sao lưu cũ vẫn mở được.' }),
  account_passphrase: () => null,
};

async function row(name: string) {
  return (await screen.findByText(name)).closest('tr') as HTMLElement;
}

test('says plainly that roles are no encryption, and who may do what', async () => {
  const { container } = show(<AccountsPage />);
  expect(await row('Thư ký'), 'what a clerk may do').toHaveTextContent(texts.rolesDo.clerk);
  expect(screen.getByText(texts.plainly), 'said where accounts are').toBeInTheDocument();
  expect(await row('Trưởng khối'), 'who has no passphrase').toHaveTextContent(texts.cannotOpen);
  await expectAccessible(container);
});

test('an account is added with a passphrase typed twice', async () => {
  const { user, sent, container } = show(<AccountsPage />, { answers });
  await user.click(await screen.findByRole('button', { name: texts.add }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: new RegExp(texts.name) }), 'Người mới');
  await user.type(dialog.getByLabelText(new RegExp(`^${t.session.newPassphrase}`)), 'bốn từ rời nhau');
  await user.type(dialog.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)), 'khác');
  await user.click(dialog.getByRole('button', { name: texts.add }));
  expect(sent('account_add'), 'a slip of the fingers is caught').toEqual([]);
  await user.clear(dialog.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)));
  await user.type(dialog.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)), 'bốn từ rời nhau');
  await expectAccessible(container);
  await user.click(dialog.getByRole('button', { name: texts.add }));
  const input = {
    name: 'Người mới',
    role: 'clerk',
    passphrase: 'bốn từ rời nhau',
    repeated: 'bốn từ rời nhau',
  };
  await waitFor(() => expect(sent('account_add'), 'with its role').toEqual([input]));
  expect(await screen.findByText(texts.added('Người mới')), 'and told').toBeInTheDocument();
  expect(screen.queryByRole('button', { name: t.common.undo }), 'without a way back').toBeNull();
});

test('an account gets another name, and another role', async () => {
  const { user, sent } = show(<AccountsPage />, { answers });
  await user.click(within(await row('Thư ký')).getByRole('button', { name: texts.rename }));
  const name = await screen.findByRole('textbox', { name: new RegExp(texts.name) });
  await user.clear(name);
  await user.type(name, 'Thư ký hai{Enter}');
  await waitFor(() =>
    expect(sent('account_rename'), 'by its id').toEqual([{ id: 'a2', name: 'Thư ký hai' }]),
  );
  await user.click(within(await row('Thư ký')).getByRole('button', { name: texts.changeRole }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: texts.changeRole }));
  await waitFor(() => expect(sent('account_role'), 'the role chosen').toEqual([{ id: 'a2', role: 'clerk' }]));
});

test('removing asks first, and says what it cannot undo', async () => {
  const { user, sent } = show(<AccountsPage />, { answers });
  await user.click(within(await row('Thư ký')).getByRole('button', { name: texts.more('Thư ký') }));
  await user.click(await screen.findByRole('menuitem', { name: texts.remove }));
  expect(await screen.findByText(texts.removeMessage), 'in plain words').toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: texts.remove }));
  await waitFor(() => expect(sent('account_remove'), 'then').toEqual([{ id: 'a2' }]));
  expect(await screen.findByText('Bản sao lưu cũ vẫn mở được.'), 'the notice').toBeInTheDocument();
});

test('who may not administer sees the list and nothing to press', async () => {
  show(
    <MayProvider value={['read', 'comment']}>
      <AccountsPage />
    </MayProvider>,
  );
  const clerk = within(await row('Thư ký'));
  expect(clerk.queryAllByRole('button'), 'nothing to press beside an account').toEqual([]);
  expect(screen.queryByRole('button', { name: texts.add }), 'nor above the list').toBeNull();
});
