import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNames } from '../../../components/fields';
import { Cell, useFormScope, useFormValue } from '../../../components/form';
import { t } from '../../../i18n';
import { call } from '../../../ipc';
import classes from './shared.module.css';
import { useTyped } from './useTyped';

const texts = t.directives.proposals;

/** What the symbol says of the letter, to be taken over with one click while those fields are still empty. */
export function Proposals() {
  const { form } = useFormScope();
  const symbol = useTyped('symbol');
  const issuer = String(useFormValue('issuer') ?? '');
  const type = useFormValue('document_type');
  const nameOf = useNames('document_type');
  const { data } = useQuery({
    queryKey: ['directive_propose', symbol],
    queryFn: () => call('directive_propose', { symbol }),
    enabled: symbol !== '',
  });
  const types = type ? [] : (data?.document_types ?? []);
  const sender = issuer.trim() === '' ? data?.issuer : null;
  if (symbol === '' || (types.length === 0 && !sender)) return null;
  const takeSender = () => {
    form.setFieldValue('issuer', sender);
    form.setFieldValue('issuer_organisation', data?.issuer_organisation ?? null);
  };
  return (
    <Cell span={12}>
      <fieldset className={classes.proposals} aria-label={texts.label}>
        {types.map((id) => (
          <Proposed
            key={id}
            label={texts.type(nameOf(id) ?? '')}
            onTake={() => form.setFieldValue('document_type', id)}
          />
        ))}
        {sender && <Proposed label={texts.issuer(sender)} onTake={takeSender} />}
      </fieldset>
    </Cell>
  );
}

function Proposed({ label, onTake }: { label: string; onTake: () => void }) {
  return (
    <Button variant="light" size="compact-sm" onClick={onTake}>
      {label}
    </Button>
  );
}
