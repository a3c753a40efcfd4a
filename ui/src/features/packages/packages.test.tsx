import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { t } from '../../i18n';
import { FAKE_CARD, FAKE_PARTNER, FAKE_REPORT } from '../../ipc/fake-packages';
import { expectAccessible, show } from '../../testing';
import { PackagesPage } from './PackagesPage';

const texts = t.packages;
const button = (name: string) => screen.findByRole('button', { name });

test('the page shows who we are, whom we trust and what went by, and axe finds nothing', async () => {
  const { container } = show(<PackagesPage />);
  const fingerprint = await screen.findByLabelText(texts.fingerprint);
  expect(fingerprint.textContent, 'eight groups').toBe(FAKE_CARD.fingerprint.replaceAll(' ', ''));
  expect(
    await screen.findAllByText(FAKE_PARTNER.name),
    'the partner, and its package in the log',
  ).toHaveLength(2);
  await expectAccessible(container);
});

test('an office without partners is told how to begin', async () => {
  show(<PackagesPage />, { answers: { package_partners: () => [], package_log: () => [] } });
  expect(await screen.findByText(texts.noPartners), 'the first step').toBeVisible();
  expect(await screen.findByText(texts.noLog), 'nothing went by').toBeVisible();
});

test('a card is believed by what was typed from paper, never by what is shown', async () => {
  const { user, sent } = show(<PackagesPage />);
  await user.click(await button(texts.readCard));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByText(/7K3M/), 'the fingerprint is not there to be copied').toBeNull();
  await expectAccessible(document.body);
  await user.type(within(dialog).getByLabelText(new RegExp(texts.typedFingerprint)), FAKE_CARD.fingerprint);
  await user.click(within(dialog).getByRole('button', { name: texts.trust }));
  await waitFor(() => expect(sent('package_trust'), 'sent once').toHaveLength(1));
  expect(sent('package_trust')[0], 'as it was typed').toEqual({
    input: { fingerprint: FAKE_CARD.fingerprint, name: FAKE_PARTNER.name },
  });
});

test('another fingerprint is refused in words', async () => {
  const failure = { code: 'E_FINGERPRINT', message: 'Không khớp.', next: 'Đừng tin thẻ này.', fields: [] };
  const { user } = show(<PackagesPage />, { answers: { package_trust: () => Promise.reject(failure) } });
  await user.click(await button(texts.readCard));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(new RegExp(texts.typedFingerprint)), '0000');
  await user.click(within(dialog).getByRole('button', { name: texts.trust }));
  expect(await screen.findByText('Không khớp.'), 'why').toBeVisible();
});

test('a package of last month is made where the clerk says', async () => {
  const { user, sent } = show(<PackagesPage />);
  await user.click(await button(texts.makeFor(FAKE_PARTNER.name)));
  await user.click(await button(texts.chooseFolder));
  expect(
    await screen.findByText(texts.made('/media/usb/GoiSoLieu-so-1.gbgoi')),
    'where it lies',
  ).toBeVisible();
  expect(sent('package_make')[0], 'the month before').toEqual({
    partner: FAKE_PARTNER.id,
    period: '2026-10',
  });
  await expectAccessible(document.body);
});

test('a package is looked at before it is taken', async () => {
  const { user, sent } = show(<PackagesPage />);
  await user.click(await button(texts.take));
  const dialog = await screen.findByRole('dialog');
  const [refused, , added] = FAKE_REPORT.lines;
  expect(within(dialog).getByText(refused?.why ?? ''), 'why a record stays outside').toBeVisible();
  expect(within(dialog).getByText(added?.title ?? ''), 'what comes in').toBeVisible();
  expect(sent('package_take'), 'looking takes nothing').toHaveLength(0);
  await expectAccessible(document.body);
  await user.click(within(dialog).getByRole('button', { name: texts.takeNow }));
  await waitFor(() => expect(sent('package_take'), 'taken once').toHaveLength(1));
  expect(await screen.findByText(texts.taken('2')), 'what it brought').toBeVisible();
});

test('a package that brings nothing cannot be taken', async () => {
  const counts = { new: 0, changed: 0, unchanged: 3, removed: 0, refused: 0 };
  const { user } = show(<PackagesPage />, {
    answers: { package_choose: () => ({ ...FAKE_REPORT, counts }) },
  });
  await user.click(await button(texts.take));
  expect(await screen.findByText(texts.nothingNew), 'said in words').toBeVisible();
  expect(await button(texts.takeNow), 'nothing to press').toBeDisabled();
});

test('an office is trusted no more after a question, and its papers stay', async () => {
  const { user, sent } = show(<PackagesPage />);
  await user.click(await button(texts.stopFor(FAKE_PARTNER.name)));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: texts.stop }));
  await waitFor(() => expect(sent('package_stop')[0], 'that one').toEqual({ partner: FAKE_PARTNER.id }));
  await user.click(await button(texts.documentsOf(FAKE_PARTNER.name)));
  expect(await screen.findByText('Kế hoạch tổng vệ sinh'), 'its papers').toBeVisible();
});
