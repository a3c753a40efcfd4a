import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useConfirm } from '../../components/confirm';
import { StatusChip } from '../../components/list';
import { May } from '../../components/may';
import { notifyError, useNotifyDone } from '../../components/notices';
import { formatDate, periodName, periodTitle, sentence } from '../../components/values';
import { t } from '../../i18n';
import { call, type Period, type PeriodKey, type PeriodState, type Saved } from '../../ipc';

const texts = t.settings.period;
const TONES = { open: 'neutral', complete: 'ok', locked: 'brand' } as const;

/** Closing, locking and opening again ask first; opening again asks why. */
export function PeriodRow({ name, period }: { name: PeriodKey; period: Period | undefined }) {
  const state: PeriodState = period?.state ?? 'open';
  const { close, lock, reopen } = useSteps(name);
  const small = { variant: 'default', size: 'compact-sm' } as const;
  return (
    <tr>
      <td>{sentence(periodName(name))}</td>
      <td>
        <StatusChip tone={TONES[state]} label={texts.states[state]} />
        {state === 'open' && period?.reason && <small> {period.reason}</small>}
      </td>
      <td>{period && `${formatDate(period.from_day)} \u2013 ${formatDate(period.to_day)}`}</td>
      <td>{period && formatDate(period.changed_on)}</td>
      <td>
        <May to="issue">
          {state === 'open' && (
            <Button {...small} onClick={close}>
              {texts.close}
            </Button>
          )}
          {state === 'complete' && (
            <Button {...small} onClick={lock}>
              {texts.lock}
            </Button>
          )}
          {state !== 'open' && (
            <Button {...small} onClick={reopen}>
              {texts.reopen}
            </Button>
          )}
        </May>
      </td>
    </tr>
  );
}

function useSteps(period: PeriodKey) {
  const confirm = useConfirm();
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate } = useMutation({
    mutationFn: (step: () => Promise<{ saved: Saved; done: string } | null>) => step(),
    onSuccess: async (result) => {
      if (!result) return;
      notifyDone(result.done, result.saved.operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  const title = periodTitle(period);
  return {
    close: () =>
      mutate(async () => {
        const question = { title: texts.closeTitle(title), message: texts.closeMessage };
        if (!(await confirm({ ...question, confirmLabel: texts.close }))) return null;
        return { saved: await call('period_close', { period }), done: texts.closed };
      }),
    lock: () =>
      mutate(async () => {
        const question = { title: texts.lockTitle(title), message: texts.lockMessage };
        if (!(await confirm({ ...question, confirmLabel: texts.lock }))) return null;
        return { saved: await call('period_lock', { period }), done: texts.locked };
      }),
    reopen: () =>
      mutate(async () => {
        const question = { title: texts.reopenTitle(title), message: texts.reopenMessage };
        const answer = await confirm({ ...question, confirmLabel: texts.reopen, reason: 'asked' });
        if (!answer) return null;
        const saved = await call('period_reopen', { period, reason: answer.reason });
        return { saved, done: texts.reopened };
      }),
  };
}
