import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../app/App';
import { t } from '../../i18n';
import { type DamageReport, type HealthReport as Health, IpcError } from '../../ipc';
import { FAKE_PASSPHRASE } from '../../ipc/fake';
import { expectAccessible, show } from '../../testing';
import { DamageScreen } from './DamageScreen';
import { HealthGate } from './HealthGate';

const texts = t.health;

const REPORT: DamageReport = {
  of: 'database',
  what: ['Tệp dữ liệu của cơ quan có chỗ không đọc được.'],
  found_at: '2026-11-21T08:00:00',
  kept_copy: '/home/mau/g-1/office.db.damaged',
  newest: {
    name: '3f2a9c1b7d4e5f60-000012',
    path: '/media/USB-XANH',
    made_at: '2026-11-20T16:30:00',
    days: 1,
  },
  missing: null,
};

const SICK: Health = { is_damaged: true, findings: [], notices: [] };

describe('the screen of damage', () => {
  test('says what is damaged, what is kept, and what there is to go back to', async () => {
    const restore = vi.fn();
    const { container, user } = show(
      <DamageScreen report={REPORT} isOpen={false} onLeave={vi.fn()} onRestore={restore} />,
    );
    expect(screen.getByRole('heading', { level: 1, name: texts.title }), 'plainly').toBeVisible();
    expect(screen.getByText(/office\.db\.damaged/), 'where the copy lies').toBeVisible();
    expect(screen.getByText(/16:30 20\/11\/2026 \(1 ngày trước\), ở \/media\/USB-XANH/)).toBeVisible();
    expect(screen.getByText(texts.missingSince('16:30 20/11/2026')), 'what would be missing').toBeVisible();
    expect(screen.queryByRole('button', { name: /xóa/i }), 'deleting is nowhere offered').toBeNull();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: t.backups.start.open }));
    expect(restore, 'the backups are one step away').toHaveBeenCalledOnce();
  });

  test.each([
    ['as many as were counted', { ...REPORT, missing: 12 }, texts.missingCount(12)],
    ['nothing', { ...REPORT, missing: 0 }, texts.missingNothing],
    ['everything, without a backup', { ...REPORT, newest: null }, texts.missingAll],
  ])('tells what would be missing: %s', (_, report, words) => {
    show(<DamageScreen report={report} isOpen onLeave={vi.fn()} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  test('speaks of a copy only where there was something to copy', () => {
    const failed = { ...REPORT, kept_copy: null };
    const { unmount } = show(<DamageScreen report={failed} isOpen={false} onLeave={vi.fn()} />);
    expect(screen.getByText(texts.noCopy), 'it could not be made').toBeVisible();
    unmount();
    show(<DamageScreen report={{ ...failed, of: 'folder' }} isOpen={false} onLeave={vi.fn()} />);
    expect(screen.queryByText(texts.noCopy), 'nothing was opened').toBeNull();
  });

  test('writes out what can still be read, and names what cannot', async () => {
    const unread = ['task (không đọc được)'];
    const { user, sent } = show(<DamageScreen report={REPORT} isOpen onLeave={vi.fn()} />, {
      answers: { readable_export: () => ({ lists: [{ file: 'tasks.xlsx', rows: 3 }], unread }) },
    });
    await user.click(screen.getByRole('button', { name: texts.exportReadable }));
    const told = await screen.findByRole('status');
    expect(told, 'how much').toHaveTextContent(texts.exported(1));
    expect(told, 'and what not').toHaveTextContent(texts.unread(unread));
    expect(sent('readable_export').length, 'once').toBe(1);
  });
});

describe('the office', () => {
  const office = <p>sổ của cơ quan</p>;

  test('stands behind the screen while it is damaged, and can be gone on with', async () => {
    const { user } = show(<HealthGate>{office}</HealthGate>, {
      answers: { health_report: () => SICK, damage_report: () => REPORT },
    });
    await user.click(await screen.findByRole('button', { name: texts.goOn }));
    expect(screen.getByText('sổ của cơ quan'), 'on one’s own decision').toBeVisible();
  });

  test('is worked in with a notice when only a scan is damaged', async () => {
    const findings = ['Văn bản số 3, tệp “Bản quét”: tệp bị hỏng.'];
    const { user } = show(<HealthGate>{office}</HealthGate>, {
      answers: { health_report: () => ({ is_damaged: false, findings, notices: [] }) },
    });
    expect(await screen.findByText(findings[0] ?? ''), 'which').toBeVisible();
    expect(screen.getByText('sổ của cơ quan'), 'beside the work').toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.later }));
    expect(screen.queryByText(findings[0] ?? ''), 'until it was read').toBeNull();
  });

  test('is worked in below what may wait, until that was read', async () => {
    const notices = ['Dữ liệu của cơ quan nằm ngay trên USB.', '“Sổ đến” thiếu số 4 mà chưa ghi lý do.'];
    const findings = ['Văn bản số 3, tệp “Bản quét”: tệp không đọc được từ ổ đĩa.'];
    const { container, user } = show(<HealthGate>{office}</HealthGate>, {
      answers: { health_report: () => ({ is_damaged: false, findings, notices }) },
    });
    const quiet = await screen.findByRole('status', { name: texts.notices });
    for (const notice of notices) expect(quiet, 'each of them').toHaveTextContent(notice);
    expect(screen.getByText('sổ của cơ quan'), 'above the work').toBeVisible();
    await expectAccessible(container);
    await user.click(within(quiet).getByRole('button', { name: texts.later }));
    expect(screen.queryByText(notices[0] ?? ''), 'it was read').toBeNull();
    expect(screen.getByText(findings[0] ?? ''), 'what is wrong was not').toBeVisible();
  });

  test('is never drawn anew for what a look finds', async () => {
    const findings = ['Văn bản số 3, tệp “Bản quét”: tệp bị hỏng.'];
    let report: (health: Health) => void = () => undefined;
    const answered = new Promise<Health>((resolve) => {
      report = resolve;
    });
    const { user } = show(
      <HealthGate>
        <input aria-label={t.common.search} />
      </HealthGate>,
      { answers: { health_report: () => answered } },
    );
    const typed = () => screen.getByRole<HTMLInputElement>('textbox', { name: t.common.search }).value;
    await user.type(screen.getByRole('textbox', { name: t.common.search }), 'việc đang ghi dở');
    report({ is_damaged: false, findings, notices: [] });
    await user.click(await screen.findByRole('button', { name: texts.later }));
    expect(typed(), 'what is being typed outlives the look and its notice').toBe('việc đang ghi dở');
  });

  test('that no longer opens shows the screen in place of the lock', async () => {
    const refuse = () => {
      throw new IpcError({ code: 'E_DAMAGED', message: 'Tệp dữ liệu của cơ quan bị hỏng.' });
    };
    const { user } = show(<App />, {
      session: { state: 'locked' },
      answers: { unlock: refuse, damage_report: () => REPORT },
    });
    await user.type(await screen.findByLabelText(t.session.passphrase), FAKE_PASSPHRASE);
    await user.click(screen.getByRole('button', { name: t.session.unlock }));
    expect(await screen.findByRole('heading', { name: texts.title }), 'what happened').toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.tryAgain }));
    expect(await screen.findByText(t.session.unlockTitle), 'and back').toBeVisible();
  });
});
