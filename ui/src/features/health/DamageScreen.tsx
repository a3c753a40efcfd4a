import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/errors/ErrorNotice';
import { formatDateTime } from '../../components/values';
import { t } from '../../i18n';
import { call, type DamageReport } from '../../ipc';
import classes from './health.module.css';

const texts = t.health;

interface Props {
  report: DamageReport;
  /** Whether the office is open, so that what can be read can be written out. */
  isOpen: boolean;
  /** Back to the lock, or on with the work. */
  onLeave: () => void;
  /** To the backups, where the office does not open. */
  onRestore?: () => void;
}

/** What is damaged, that nothing was deleted, and what there is to go back to. Deleting is nowhere offered. */
export function DamageScreen({ report, isOpen, onLeave, onRestore }: Props) {
  return (
    <main className={classes.screen}>
      <section className={classes.card} aria-labelledby="damage-title">
        <header className={classes.header}>
          <IconAlertTriangle size="1.75rem" stroke={1.6} aria-hidden />
          <h1 id="damage-title">{texts.title}</h1>
        </header>
        {report.what.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <dl className={classes.facts}>
          <Fact name={texts.foundAt} value={formatDateTime(report.found_at)} />
          {report.of === 'database' && (
            <Fact name={texts.keptCopy} value={report.kept_copy ?? texts.noCopy} />
          )}
          <Fact name={texts.newest} value={newest(report)} />
          <Fact name={texts.missing} value={missing(report)} />
        </dl>
        <h2>{texts.next}</h2>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Ways isOpen={isOpen} onLeave={onLeave} onRestore={onRestore} />
      </section>
    </main>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Ways({ isOpen, onLeave, onRestore }: Omit<Props, 'report'>) {
  const written = useMutation({ mutationFn: () => call('readable_export') });
  return (
    <>
      {written.error && <ErrorNotice error={written.error} />}
      {written.data && (
        <Text role="status" size="sm">
          {texts.exported(written.data.lists.length)}{' '}
          {written.data.unread.length > 0 && texts.unread(written.data.unread)}
        </Text>
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        {isOpen && (
          <Button variant="default" loading={written.isPending} onClick={() => written.mutate()}>
            {texts.exportReadable}
          </Button>
        )}
        <Button variant={onRestore ? 'default' : 'filled'} onClick={onLeave}>
          {isOpen ? texts.goOn : texts.tryAgain}
        </Button>
        {onRestore && <Button onClick={onRestore}>{t.backups.start.open}</Button>}
      </Group>
    </>
  );
}

function newest({ newest }: DamageReport): string {
  if (!newest) return texts.noBackup;
  const age = newest.days === null ? texts.unknownAge : texts.days(newest.days);
  return texts.backup(formatDateTime(newest.made_at), age, newest.path);
}

function missing({ newest, missing }: DamageReport): string {
  if (!newest) return texts.missingAll;
  if (missing === 0) return texts.missingNothing;
  if (missing !== null) return texts.missingCount(missing);
  return texts.missingSince(formatDateTime(newest.made_at));
}
