import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Cell, useFormScope, useFormValue } from '../../../components/form';
import { formatDate, parseDate, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call } from '../../../ipc';
import { useTyped } from './useTyped';

/** The deadline by the office's rule, while none is typed. */
export function DeadlineProposal() {
  const { form } = useFormScope();
  const parsed = parseDate(useTyped('day'), useToday());
  const arrival = parsed.ok ? parsed.value : null;
  const deadline = String(useFormValue('deadline') ?? '');
  const { data } = useQuery({
    queryKey: ['directive_deadline', arrival],
    queryFn: () => call('directive_deadline', { arrival: arrival ?? '' }),
    enabled: arrival !== null,
  });
  if (!data || deadline.trim() !== '') return null;
  const day = formatDate(data);
  return (
    <Cell span={3}>
      <Button variant="light" size="compact-sm" onClick={() => form.setFieldValue('deadline', day)}>
        {t.directives.proposedDeadline(day)}
      </Button>
    </Cell>
  );
}
