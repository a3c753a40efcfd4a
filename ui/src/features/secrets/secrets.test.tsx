import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { t } from '../../i18n';
import { expectAccessible, show } from '../../testing';
import { SecretsPage } from './SecretsPage';

const { sheet, trial, code, rekey, oldKey, handover } = t.secrets;
const button = (name: string) => screen.findByRole('button', { name });
/** Where a dialog asks who is there. */
const passphrase = async () =>
  within(await screen.findByRole('dialog')).findByLabelText(/./, { selector: '[data-path=passphrase]' });
/** Where a secret is tried, on the page itself. */
const tried = (way: 'passphrase' | 'code') => screen.findByLabelText(/./, { selector: `[data-path=${way}]` });

/** Types the groups that the fake asks for. */
async function typeBack(user: ReturnType<typeof show>['user']) {
  for (const [group, typed] of [
    [2, 'C3D4'],
    [5, 'J9K1'],
    [14, 'C9D1'],
  ] as const)
    await user.type(await screen.findByRole('textbox', { name: new RegExp(`^${code.group(group)}`) }), typed);
}

describe('a new sheet', () => {
  test('is in force once it was typed back, and not before', async () => {
    const { user, sent, container } = show(<SecretsPage />);
    await user.click(await button(sheet.renew));
    await expectAccessible(container);
    await user.type(await passphrase(), 'thuyen cam nui mua');
    await user.click(await button(sheet.draw));
    expect(await screen.findByRole('list', { name: code.title }), 'the code is shown').toBeVisible();
    expect(sent('sheet_draw'), 'who asks').toEqual([{ secret: { passphrase: 'thuyen cam nui mua' } }]);
    expect(await button(sheet.print), 'it can be printed').toBeVisible();
    await expectAccessible(document.body);
    expect(sent('sheet_confirm'), 'the old sheet holds').toEqual([]);
    await typeBack(user);
    await user.click(await button(sheet.confirm));
    await waitFor(() => expect(sent('sheet_confirm')).toEqual([{ typed: 'C3D4 J9K1 C9D1' }]));
    expect(await screen.findByText(sheet.confirmed), 'and says so').toBeVisible();
  });

  test('is looked at over the dialog, which Esc leaves as it is', async () => {
    const { user, sent } = show(<SecretsPage />);
    await user.click(await button(sheet.renew));
    await user.type(await passphrase(), 'thuyen cam nui mua{Enter}');
    await user.click(await button(sheet.print));
    await screen.findByRole('dialog', { name: sheet.print });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: sheet.print })).toBeNull());
    expect(
      screen.getByRole('list', { name: code.title }),
      'the code is still there to be typed back',
    ).toBeVisible();
    expect(sent('sheet_drop'), 'nothing was given up').toEqual([]);
  });

  test('that is left before the end is forgotten', async () => {
    const { user, sent } = show(<SecretsPage />);
    await user.click(await button(sheet.renew));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: t.common.close }));
    await waitFor(() => expect(sent('sheet_drop').length, 'nothing waits any more').toBe(1));
  });
});

describe('trying a secret', () => {
  test('opens the newest backup and says whose it is', async () => {
    const { user, sent } = show(<SecretsPage />);
    expect(await screen.findByText(/20 ngày trước/), 'when it last went well').toBeVisible();
    expect(screen.getByText(trial.never), 'the code was never tried').toBeVisible();
    expect(await tried('passphrase'), 'no part of the page takes the cursor by itself').not.toHaveFocus();
    await user.type(await tried('passphrase'), 'thuyen cam nui mua');
    await user.click(await button(trial.start));
    expect(await screen.findByText(trial.by.passphrase('Văn thư')), 'whose').toBeVisible();
    expect(sent('key_try'), 'the passphrase went over once').toEqual([
      { secret: { passphrase: 'thuyen cam nui mua' } },
    ]);
    expect(await tried('passphrase'), 'and does not stay in the field').toHaveValue('');
    await expectAccessible(document.body);
  });

  test('goes elsewhere when the stick is not there', async () => {
    const gone = { code: 'E_BACKUP_NOT_HERE', message: 'Không thấy USB.', next: 'Cắm lại.', fields: [] };
    const { user, sent } = show(<SecretsPage />, { answers: { key_try: () => Promise.reject(gone) } });
    await user.click(await screen.findByRole('radio', { name: trial.kinds.code }));
    await user.type(await tried('code'), 'A1B2');
    await user.click(await button(trial.start));
    expect(await screen.findByText(/Không thấy USB/), 'why').toBeVisible();
    await user.click(await button(trial.elsewhere));
    await waitFor(() => expect(sent('key_try_elsewhere')).toEqual([{ secret: { code: 'A1B2' } }]));
  });

  test('is reminded of quietly, after the days chosen', async () => {
    const { user, sent } = show(<SecretsPage />, {
      answers: {
        key_trials: () => ({
          passphrase: null,
          recovery_code: null,
          remind_after_days: 90,
          is_due: true,
        }),
      },
    });
    expect(await screen.findByText(trial.due), 'a reminder').toBeVisible();
    await user.click(await screen.findByRole('combobox', { name: trial.remind }));
    await user.click(await screen.findByRole('option', { name: trial.remindAfter(30) }));
    await waitFor(() => expect(sent('key_remind')).toEqual([{ days: 30 }]));
  });
});

describe('another key', () => {
  test('is in force once its sheet was typed back', async () => {
    const { user, sent } = show(<SecretsPage />);
    await user.click(await button(rekey.start));
    await user.type(await passphrase(), 'thuyen cam nui mua');
    await expectAccessible(document.body);
    await user.click(await button(rekey.run));
    expect(await screen.findByText('thuyen cam nui mua'), 'who was not there gets four words').toBeVisible();
    expect(sent('rekey_begin'), 'who asks, and nobody else').toEqual([
      { passphrase: 'thuyen cam nui mua', others: [] },
    ]);
    await expectAccessible(document.body);
    await typeBack(user);
    await user.click(await button(rekey.finish));
    await waitFor(() => expect(sent('rekey_finish')).toEqual([{ typed: 'C3D4 J9K1 C9D1' }]));
    expect(await screen.findByText(rekey.finished), 'and says so').toBeVisible();
  });

  test('says what becomes of packages, where other offices know our keys', async () => {
    show(<SecretsPage />);
    expect(await screen.findByText(rekey.partnersCost('1')), 'one office to go to').toBeVisible();
  });

  test('says nothing of packages where nobody knows our keys', async () => {
    const { sent } = show(<SecretsPage />, { answers: { package_partners: () => [] } });
    await waitFor(() => expect(sent('package_partners'), 'it was asked').not.toEqual([]));
    await button(rekey.start);
    expect(screen.queryByText(rekey.partnersCost('0')), 'and there is nobody').toBeNull();
  });

  test('keeps the passphrases of those at hand, and is given up without a trace', async () => {
    const { user, sent } = show(<SecretsPage />);
    await user.click(await button(rekey.start));
    await user.type(await passphrase(), 'a');
    await user.type(await screen.findByLabelText(rekey.other('Lãnh đạo')), 'b');
    await user.click(await button(rekey.run));
    await user.click(await button(rekey.giveUp));
    expect(sent('rekey_begin'), 'each with theirs').toEqual([
      { passphrase: 'a', others: [{ account: 'Lãnh đạo', passphrase: 'b' }] },
    ]);
    await waitFor(() => expect(sent('rekey_drop').length, 'the old key goes on').toBe(1));
  });

  test('is followed by forgetting the old one', async () => {
    const { user, sent } = show(<SecretsPage />, {
      answers: { old_key_left: () => ({ generations: 1, attachments: 2 }) },
    });
    await user.click(await button(oldKey.forget));
    await user.type(await passphrase(), 'a');
    await user.click(await button(oldKey.forgetTitle));
    await waitFor(() => expect(sent('old_key_forget')).toEqual([{ passphrase: 'a' }]));
    expect(await screen.findByText(oldKey.forgotten), 'it says so').toBeVisible();
  });
});

test('a hand-over record bears both names', async () => {
  const { user, sent } = show(<SecretsPage />);
  await user.type(await screen.findByRole('textbox', { name: handover.giver }), 'Người A');
  await user.type(screen.getByRole('textbox', { name: handover.receiver }), 'Người B');
  await user.click(await button(handover.print));
  await waitFor(() => expect(sent('handover_pdf')).toEqual([{ giver: 'Người A', receiver: 'Người B' }]));
});
