import { Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { May } from '../../components/may';
import { notifyError } from '../../components/notices';
import { formatDateTime } from '../../components/values';
import { t } from '../../i18n';
import { call, type KeyTrials, type Tried } from '../../ipc';
import { Part } from './Part';
import classes from './secrets.module.css';
import { TrialForm } from './TrialForm';

const texts = t.secrets.trial;
const KEY = ['key-trials'];
/** What may be chosen; an office that chose another number by command keeps seeing it. */
const DAYS = [0, 30, 60, 90, 180, 365];

/** Thử mật khẩu: when it last went well, a quiet reminder, and the way to do it. */
export function TrialPart() {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => call('key_trials') });
  const again = () => queries.invalidateQueries({ queryKey: KEY });
  return (
    <Part title={texts.title} hint={texts.hint}>
      {data?.is_due && <p className={classes.due}>{texts.due}</p>}
      {data && <Last trials={data} />}
      <TrialForm onOpened={again} />
      {data && (
        <May to="administer">
          <Reminder days={data.remind_after_days} onChanged={again} />
        </May>
      )}
    </Part>
  );
}

function Last({ trials }: { trials: KeyTrials }) {
  return (
    <section aria-label={texts.last}>
      <dl className={classes.facts}>
        <dt>{texts.kinds.passphrase}</dt>
        <dd>{when(trials.passphrase)}</dd>
        <dt>{texts.kinds.code}</dt>
        <dd>{when(trials.recovery_code)}</dd>
      </dl>
    </section>
  );
}

function when(tried: Tried | null): string {
  if (!tried) return texts.never;
  return texts.at(formatDateTime(tried.at), tried.days === null ? texts.unknownAgo : texts.ago(tried.days));
}

function Reminder({ days, onChanged }: { days: number; onChanged: () => void }) {
  const { mutate } = useMutation({
    mutationFn: (chosen: number) => call('key_remind', { days: chosen }),
    onSuccess: onChanged,
    onError: notifyError,
  });
  const choices = DAYS.includes(days) ? DAYS : [...DAYS, days].toSorted((a, b) => a - b);
  return (
    <Select
      label={texts.remind}
      data={choices.map((choice) => ({ value: String(choice), label: texts.remindAfter(choice) }))}
      value={String(days)}
      onChange={(value) => value !== null && mutate(Number(value))}
      allowDeselect={false}
      maw="14rem"
    />
  );
}
