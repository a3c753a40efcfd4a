import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { clearNotices } from '../../components/notices';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { expectAccessible, show } from '../../testing';
import { SettingsScreen } from './SettingsScreen';

const texts = t.settings.about;

// A notice outlives the page that gave it.
beforeEach(clearNotices);

async function open(options: Parameters<typeof show>[1] = {}) {
  const view = show(<SettingsScreen />, options);
  const pages = await screen.findAllByRole('button', { name: t.settings.pages.about });
  await view.user.click(pages[0] as HTMLElement);
  await view.user.click(await screen.findByRole('button', { name: texts.saveLog }));
  return view;
}

test('says which version it is, and saves the log for whoever helps', async () => {
  const { sent, container } = await open();
  expect(await screen.findByText(texts.version(t.shell.product, '0.1.0')), 'the host says it').toBeVisible();
  expect(screen.getByText(texts.licence), 'under which licence').toBeVisible();
  expect(await screen.findByText(texts.logSaved), 'told').toBeInTheDocument();
  expect(sent('log_save'), 'once').toHaveLength(1);
  await expectAccessible(container);
});

test('says nothing when no place was chosen', async () => {
  const { sent } = await open({ answers: { log_save: () => false } });
  await waitFor(() => expect(sent('log_save'), 'asked for a place').toHaveLength(1));
  expect(screen.queryByText(texts.logSaved), 'nothing was saved').toBeNull();
});

test('a log that cannot be written is told of', async () => {
  const refuse = () => {
    throw new IpcError({ code: 'E_INTERNAL', message: 'Không ghi được.' });
  };
  await open({ answers: { log_save: refuse } });
  expect(await screen.findByText('Không ghi được.'), 'in words').toBeInTheDocument();
});
