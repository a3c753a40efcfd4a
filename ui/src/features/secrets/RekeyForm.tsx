import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PassphraseField } from '../../components/fields';
import { exactText, FieldSection, PlainForm } from '../../components/form';
import { z } from '../../components/form/zod';
import { JobProgress } from '../../components/job';
import { t } from '../../i18n';
import { call, type RekeyBegun } from '../../ipc';

const texts = t.secrets.rekey;

interface Props {
  onBegun: (begun: RekeyBegun) => void;
  onClose: () => void;
}

/** One's own passphrase, and those of the others at hand. Whoever is not gets a passphrase made for them. */
export function RekeyForm({ onBegun, onClose }: Props) {
  const { data: accounts } = useQuery({
    queryKey: ['rekey-accounts'],
    queryFn: () => call('rekey_accounts'),
  });
  if (!accounts) return null;
  const names = accounts.map((_, index) => `other_${index}`);
  const schema = z.object({
    passphrase: exactText(256),
    ...Object.fromEntries(names.map((name) => [name, z.string()])),
  });
  const send = (typed: Record<string, unknown>) =>
    call('rekey_begin', {
      passphrase: String(typed.passphrase),
      others: accounts
        .map((account, index) => ({ account, passphrase: String(typed[`other_${index}`] ?? '') }))
        .filter(({ passphrase }) => passphrase !== ''),
    });
  return (
    <PlainForm
      label={texts.title}
      schema={schema}
      initial={Object.fromEntries(['passphrase', ...names].map((name) => [name, '']))}
      send={send}
      onDone={onBegun}
      footer={({ busy }) => (
        <>
          {busy && <JobProgress on="machine" stopLabel={t.secrets.trial.stop} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} disabled={busy}>
              {t.common.close}
            </Button>
            <Button type="submit" loading={busy} data-enter-stop>
              {texts.run}
            </Button>
          </Group>
        </>
      )}
    >
      <FieldSection>
        <PassphraseField name="passphrase" label={texts.own} required />
        {accounts.map((account, index) => (
          <PassphraseField
            key={account}
            name={`other_${index}`}
            label={texts.other(account)}
            hint={texts.otherHint}
          />
        ))}
      </FieldSection>
    </PlainForm>
  );
}
