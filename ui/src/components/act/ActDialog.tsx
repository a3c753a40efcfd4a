import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '../../i18n';
import type { Saved } from '../../ipc';
import { Dialog } from '../dialog';
import { FieldSection, PlainForm, type RawValues } from '../form';
import type { z } from '../form/zod';
import { useNotifyDone } from '../notices';

interface Props<Input> {
  title: string;
  /** What follows from it, when that is not plain. */
  message?: string | undefined;
  /** The verb on the button. */
  confirmLabel: string;
  tone?: 'danger' | 'plain' | undefined;
  /** What the notice says afterwards; it may name what was entered. */
  done: string | ((input: Input) => string);
  schema: z.ZodType<Input>;
  initial: RawValues;
  send: (input: Input) => Promise<Saved>;
  onClose: () => void;
  /** The fields. */
  children: ReactNode;
}

interface Sent<Input> {
  input: Input;
  saved: Saved;
}

/** One step of a record in a small form of its own: asks, sends, tells, and offers the way back. */
export function ActDialog<Input>(props: Props<Input>) {
  const { title, message, confirmLabel, tone, done, schema, initial, send, onClose, children } = props;
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const finish = async ({ input, saved }: Sent<Input>) => {
    onClose();
    notifyDone(typeof done === 'string' ? done : done(input), saved.operation);
    await queries.invalidateQueries();
  };
  const footer = ({ busy }: { busy: boolean }) => (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        {t.common.close}
      </Button>
      <Button type="submit" color={tone === 'danger' ? 'bad' : 'brand'} loading={busy} data-enter-stop>
        {confirmLabel}
      </Button>
    </Group>
  );
  return (
    // Without the cross the first field is the first stop, and the trap of the focus leads there.
    <Dialog onClose={onClose} title={title} size="lg" withCloseButton={false}>
      <PlainForm
        label={title}
        schema={schema}
        initial={initial}
        send={async (input) => ({ input, saved: await send(input) })}
        onDone={finish}
        onLeave={onClose}
        footer={footer}
      >
        {message && <Text size="sm">{message}</Text>}
        <FieldSection>{children}</FieldSection>
      </PlainForm>
    </Dialog>
  );
}
