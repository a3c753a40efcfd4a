import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { TextField } from '../../components/fields';
import { FieldSection, PlainForm, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import type { OfficeCreated } from '../../ipc';
import { SheetButton } from './SheetButton';
import classes from './secrets.module.css';

const texts = t.secrets.code;

interface Props<Result> {
  drawn: OfficeCreated;
  hint: string;
  /** Takes the groups that were typed back, in the order asked. */
  send: (answer: { typed: string }) => Promise<Result>;
  onDone: (result: Result) => void;
  footer: (state: { busy: boolean }) => ReactNode;
}

/** Shows a code once, prints its sheet, and asks for part of it back, so that it is truly on paper. */
export function TypeBackForm<Result>({ drawn, hint, send, onDone, footer }: Props<Result>) {
  const asked = drawn.ask_groups;
  const names = asked.map((group) => `group_${group}`);
  const schema = z
    .object(Object.fromEntries(names.map((name) => [name, requiredText(20)])))
    .transform((groups) => ({ typed: names.map((name) => groups[name] ?? '').join(' ') }));
  return (
    <PlainForm
      label={texts.title}
      schema={schema}
      initial={Object.fromEntries(names.map((name) => [name, '']))}
      send={send}
      onDone={onDone}
      footer={footer}
    >
      <Text size="sm">{hint}</Text>
      <ol className={classes.code} aria-label={texts.title}>
        {drawn.recovery_groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never move and may be equal.
          <li key={index}>
            <small aria-hidden>{index + 1}</small>
            {group}
          </li>
        ))}
      </ol>
      <div>
        <SheetButton />
      </div>
      <FieldSection title={texts.typeBack}>
        {asked.map((group, index) => (
          <TextField key={group} name={names[index] ?? ''} label={texts.group(group)} span={4} required />
        ))}
      </FieldSection>
    </PlainForm>
  );
}
