import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call, type Kind, type ViewOf } from '../../ipc';
import { useField, useFormValue } from '../form/scope';
import { ChoiceField } from './ChoiceField';
import type { FieldProps, Option } from './types';

interface Props<K extends Kind> extends FieldProps {
  /** The kind of the whole the part belongs to. */
  kind: K;
  /** The field that holds which whole it is. */
  of: string;
  partsOf: (whole: ViewOf<K>) => readonly Option[];
}

/** One part of a record chosen in the field before, such as a conclusion of a meeting. The form holds the part's id. */
export function PartField<K extends Kind>({ kind, of, partsOf, ...field }: Props<K>) {
  const whole = (useFormValue(of) ?? '') as string;
  const { data } = useQuery({
    queryKey: ['record_get', kind, whole],
    queryFn: () => call('record_get', { kind, id: whole }) as Promise<unknown> as Promise<ViewOf<K>>,
    enabled: whole !== '',
  });
  const parts = data && partsOf(data);
  const { get, set } = useField(field.name, field.label);
  useEffect(() => {
    const chosen = get();
    // A part of another whole would be sent without being seen.
    if (parts && chosen && parts.every(({ value }) => value !== chosen)) set(null);
  });
  return <ChoiceField {...field} options={parts ?? []} disabled={!parts} />;
}
