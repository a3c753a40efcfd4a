import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActDialog } from '../../../components/act';
import { Dialog } from '../../../components/dialog';
import { ErrorNotice } from '../../../components/errors';
import { NumberField, TextField } from '../../../components/fields';
import { optionalText, optionalWhole } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatDate, formatNumber, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call, type Register } from '../../../ipc';
import { ExplainDialog, type ExplainedGap } from './ExplainDialog';
import { Gaps } from './Gaps';
import { useChosenBook } from './useChosenBook';

const texts = t.registers.close;
const schema = z.object({ pages: optionalWhole(), note: optionalText(500) });

interface Props {
  direction: 'in' | 'out';
  onClose: () => void;
}

/** What is missing from a book, the reasons for it, and then its closing; one dialog stands at a time. */
export function CloseDialog({ direction, onClose }: Props) {
  const { book, year, fields } = useChosenBook(direction);
  const [step, setStep] = useState<'look' | 'close' | ExplainedGap>('look');
  const { data, error, refetch } = useQuery({
    queryKey: ['register_read', direction, book, year],
    queryFn: () => call('register_read', { register: direction, book, year }),
  });
  const look = () => setStep('look');
  if (data && step === 'close') return <Close register={data} onClose={look} />;
  if (data && typeof step === 'object') return <ExplainDialog register={data} gap={step} onClose={look} />;
  return (
    <Dialog onClose={onClose} title={texts.open} size="lg">
      <Stack gap="sm">
        {fields}
        {error && <ErrorNotice error={error} onRetry={refetch} />}
        {data && <Look register={data} onExplain={setStep} onClose={() => setStep('close')} />}
      </Stack>
    </Dialog>
  );
}

interface LookProps {
  register: Register;
  onExplain: (gap: ExplainedGap) => void;
  onClose: () => void;
}

function Look({ register, onExplain, onClose }: LookProps) {
  const today = useToday();
  const closing = register.series.find((series) => series.closing)?.closing;
  const missing = register.series
    .flatMap(({ gaps }) => gaps)
    .filter(({ reason }) => reason === null)
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const isRunning = !register.period_key.startsWith('term') && today < `${register.year}-12-31`;
  return (
    <>
      <Gaps register={register} {...(!closing && { onExplain })} />
      {register.unnumbered > 0 && <Text size="sm">{texts.unnumbered(register.unnumbered)}</Text>}
      {closing ? (
        <Text size="sm" fw={600}>
          {texts.closed(formatDate(closing.closed_on), closing.pages)}
        </Text>
      ) : (
        <Group justify="flex-end" gap="sm">
          <Text size="sm">
            {isRunning ? texts.running : missing > 0 && texts.unexplained(formatNumber(missing))}
          </Text>
          <Button color="bad" disabled={isRunning || missing > 0} onClick={onClose}>
            {texts.open}
          </Button>
        </Group>
      )}
    </>
  );
}

function Close({ register, onClose }: { register: Register; onClose: () => void }) {
  const { book, name, year } = register;
  return (
    <ActDialog
      title={texts.title(name, String(year))}
      message={texts.message}
      confirmLabel={texts.confirm}
      tone="danger"
      done={texts.done}
      schema={schema}
      initial={{ pages: '', note: '' }}
      send={(input) => call('register_close', { input: { book, year, ...input } })}
      onClose={onClose}
    >
      <NumberField name="pages" label={texts.pages} hint={texts.pagesHint} span={5} />
      <TextField name="note" label={texts.note} span={7} />
    </ActDialog>
  );
}
