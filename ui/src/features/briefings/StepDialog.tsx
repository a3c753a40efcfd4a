import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../components/dialog';
import { FieldSection, PlainForm, type RawValues } from '../../components/form';
import type { z } from '../../components/form/zod';
import { notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import type { BriefingDraft } from '../../ipc';
import { useAccept } from './useBriefing';

interface Props<Input> {
  title: string;
  /** What follows from it, or what the clerk should know first. */
  message?: ReactNode;
  confirmLabel: string;
  tone?: 'danger';
  /** What the notice says afterwards; nothing when the screen shows it plainly. */
  done?: string;
  schema: z.ZodType<Input>;
  initial: RawValues;
  send: (input: Input) => Promise<BriefingDraft>;
  /** A button left of the others. */
  extra?: ReactNode;
  onClose: () => void;
  onDone?: (draft: BriefingDraft) => void;
  children: ReactNode;
}

/** One step of a briefing in a small form; the answer takes the place of the briefing on the screen. */
export function StepDialog<Input>(props: Props<Input>) {
  const { title, message, confirmLabel, tone, done, extra, onClose, onDone, children, ...form } = props;
  const accept = useAccept();
  const finish = (draft: BriefingDraft) => {
    accept(draft);
    onClose();
    if (done) notifyPlain(done);
    onDone?.(draft);
  };
  const footer = ({ busy }: { busy: boolean }) => (
    <Group justify="flex-end" gap="xs">
      {extra}
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
      <PlainForm label={title} {...form} onDone={finish} onLeave={onClose} footer={footer}>
        {message && (
          <Text size="sm" component="div">
            {message}
          </Text>
        )}
        <FieldSection>{children}</FieldSection>
      </PlainForm>
    </Dialog>
  );
}
