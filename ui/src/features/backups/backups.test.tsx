import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import type { BackupDone, BackupProgress } from '../../ipc';
import { expectAccessible, show } from '../../testing';
import { Ages } from './Ages';
import { BackupDialog } from './BackupDialog';

const texts = t.backups;
const button = (name: string) => screen.findByRole('button', { name });

describe('a backup', () => {
  test('tells when the stick may be unplugged, and only then', async () => {
    let finish: (done: BackupDone) => void = () => undefined;
    const made = new Promise<BackupDone>((resolve) => {
      finish = resolve;
    });
    const progress: BackupProgress = { stage: 'copying', done: 30, of: 100 };
    const { user } = show(<BackupDialog onClose={vi.fn()} />, {
      answers: { backup_run: () => made, backup_progress: () => progress },
    });
    await user.click(await button(texts.choose));
    expect(await screen.findByText(t.job.progress(t.job.stages.copying, 30)), 'how far it is').toBeVisible();
    expect(screen.queryByText(new RegExp(texts.mayUnplug)), 'not yet').toBeNull();
    await expectAccessible(document.body);
    finish({
      name: 'x-000001',
      folder: '/media/usb',
      bytes: 2_500_000,
      attachments: 0,
      absent: 0,
      removed: [],
      held: [],
      notices: ['Một điều cần biết.'],
    });
    expect(await screen.findByText(new RegExp(texts.mayUnplug)), 'now').toBeVisible();
    expect(screen.getByText(texts.size(t.fields.megabytes('3'))), 'how large it is').toBeVisible();
    expect(screen.getByText('Một điều cần biết.'), 'what else is to be known').toBeVisible();
    await expectAccessible(document.body);
  });

  test('is stopped, and says that nothing is left behind', async () => {
    let fail: (reason: unknown) => void = () => undefined;
    const made = new Promise<BackupDone>((_, reject) => {
      fail = reject;
    });
    const { user, sent } = show(<BackupDialog onClose={vi.fn()} />, { answers: { backup_run: () => made } });
    await user.click(await button(texts.choose));
    await user.click(await button(texts.stop));
    await waitFor(() => expect(sent('backup_stop').length, 'the work is told').toBe(1));
    fail({ code: 'E_CANCELLED', message: 'Đã dừng theo yêu cầu.', next: '', fields: [] });
    expect(await screen.findByText(texts.stopped), 'what the stick holds now').toBeVisible();
  });

  test('that fails says why and what to do', async () => {
    const failure = { code: 'E_DISK_GONE', message: 'USB đã bị rút.', next: 'Cắm lại.', fields: [] };
    const { user } = show(<BackupDialog onClose={vi.fn()} />, {
      answers: { backup_run: () => Promise.reject(failure) },
    });
    await user.click(await button(texts.choose));
    expect(await screen.findByText('USB đã bị rút.'), 'why').toBeVisible();
    expect(screen.getByText('Cắm lại.'), 'what to do').toBeVisible();
    expect(await button(texts.choose), 'it can be tried again').toBeEnabled();
  });

  test('goes to the stick that is chosen, and lets go of it afterwards', async () => {
    const done: BackupDone = {
      name: 'x-000001',
      folder: '/media/USB-XANH',
      bytes: 2_500_000,
      attachments: 0,
      absent: 0,
      removed: [],
      held: [],
      notices: [],
    };
    const { user, sent } = show(<BackupDialog onClose={vi.fn()} />, { answers: { backup_run: () => done } });
    const small = (await screen.findByText('USB-MOI')).closest('li');
    expect(small, 'one without room is said to be so').toHaveTextContent(texts.sticks.tooSmall);
    await user.click(await button(texts.sticks.runOn('USB-XANH')));
    await user.click(await button(texts.sticks.eject));
    expect(await screen.findByText(texts.sticks.ejected), 'the system let go of it').toBeVisible();
    expect(sent('backup_run'), 'the first of the list').toEqual([{ stick: 0 }]);
    expect(sent('stick_eject'), 'the same').toEqual([{ stick: 0 }]);
    await expectAccessible(document.body);
  });

  test('is shown with its age for each stick', async () => {
    show(<Ages />);
    expect(await screen.findByText('/media/USB-DO'), 'the red stick').toBeVisible();
    expect(screen.getByText(texts.days(9)), 'how old its backup is').toBeVisible();
  });
});
