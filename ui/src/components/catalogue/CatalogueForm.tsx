import { t } from '../../i18n';
import type { Kind, ViewOf } from '../../ipc';
import { useRecord } from '../detail';
import { ErrorNotice } from '../errors';
import { RecordForm } from '../form';
import { useToday } from '../values';
import type { CatalogueSpec } from './spec';

interface Props<K extends Kind> {
  spec: CatalogueSpec<K>;
  id?: string | undefined;
  onDone: () => void;
}

/** Loads what is to be changed, or starts a new record. */
export function CatalogueForm<K extends Kind>({ spec, id, onDone }: Props<K>) {
  return id ? (
    <Existing spec={spec} id={id} onDone={onDone} />
  ) : (
    <Form spec={spec} record={null} onDone={onDone} />
  );
}

function Existing<K extends Kind>({ spec, id, onDone }: Props<K> & { id: string }) {
  const { data, error, refetch, isPlaceholderData } = useRecord<ViewOf<K>>(spec.kind, id);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data && !isPlaceholderData ? <Form spec={spec} record={data} onDone={onDone} /> : null;
}

interface FormProps<K extends Kind> {
  spec: CatalogueSpec<K>;
  record: ViewOf<K> | null;
  onDone: () => void;
}

function Form<K extends Kind>({ spec, record, onDone }: FormProps<K>) {
  const today = useToday();
  const { kind, noun, schema, raw, carry, Fields } = spec;
  return (
    <RecordForm
      kind={kind}
      {...(record && { id: record.id })}
      title={record ? t.catalogue.editTitle(noun) : t.catalogue.newTitle(noun)}
      schema={schema(today)}
      initial={raw(record, today)}
      {...(carry && { carry })}
      onSaved={onDone}
      onLeave={onDone}
    >
      <Fields />
    </RecordForm>
  );
}
