import { Text } from '@mantine/core';
import { TextField } from '../../components/fields';
import { FieldSection, PlainForm, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type OfficeCreated, type SessionState } from '../../ipc';
import { StepButtons } from './StepButtons';
import classes from './setup.module.css';

interface Props {
  created: OfficeCreated;
  onConfirmed: (session: SessionState) => void;
}

/** Shows the code once and asks for part of it back, so that it is truly on paper. */
export function RecoveryStep({ created, onConfirmed }: Props) {
  const asked = created.ask_groups;
  const names = asked.map((group) => `group_${group}`);
  const schema = z
    .object(Object.fromEntries(names.map((name) => [name, requiredText(20)])))
    .transform((groups) => ({ typed: names.map((name) => groups[name] ?? '').join(' ') }));
  return (
    <PlainForm
      label={t.setup.passphrase.codeTitle}
      schema={schema}
      initial={Object.fromEntries(names.map((name) => [name, '']))}
      send={(answer) => call('recovery_confirm', answer)}
      onDone={onConfirmed}
      footer={({ busy }) => <StepButtons busy={busy} onBack={undefined} label={t.setup.passphrase.confirm} />}
    >
      <Text size="sm">{t.setup.passphrase.codeHint}</Text>
      <ol className={classes.code} aria-label={t.setup.passphrase.codeTitle}>
        {created.recovery_groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never move and may be equal.
          <li key={index}>
            <small aria-hidden>{index + 1}</small>
            {group}
          </li>
        ))}
      </ol>
      <FieldSection title={t.setup.passphrase.typeBack}>
        {asked.map((group, index) => (
          <TextField
            key={group}
            name={names[index] ?? ''}
            label={t.setup.passphrase.group(group)}
            span={4}
            required
          />
        ))}
      </FieldSection>
    </PlainForm>
  );
}
