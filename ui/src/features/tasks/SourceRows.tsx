import { Input } from '@mantine/core';
import { ChoiceField, RecordField, TextField } from '../../components/fields';
import { Cell, RowsField, useFormValue } from '../../components/form';
import { t } from '../../i18n';
import type { RecordOf } from '../../ipc';
import { newSource } from './schema';
import type { SourceKind } from './types';

const words = t.tasks.source;
const KINDS = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
/** A conclusion or an item becomes a task on its own screen, where it is at hand. */
const TYPED: readonly SourceKind[] = ['directive', 'order', 'breakthrough'];

/** Where the task comes from; one task may have several sources. */
export function SourceRows() {
  return (
    <RowsField
      name="sources"
      blank={newSource}
      addLabel={words.add}
      removeLabel={words.remove}
      row={(path) => <SourceRow path={path} />}
    />
  );
}

function SourceRow({ path }: { path: string }) {
  const kind = useFormValue(`${path}.kind`) as SourceKind;
  const label = useFormValue(`${path}.label`) as string;
  if (!TYPED.includes(kind)) {
    return (
      <>
        <Cell span={3}>
          <Input.Wrapper label={words.kind} labelElement="div">
            {words.kinds[kind]}
          </Input.Wrapper>
        </Cell>
        <TextField name={`${path}.note`} label={label || words.note} span={9} />
      </>
    );
  }
  return (
    <>
      <ChoiceField
        name={`${path}.kind`}
        label={words.kind}
        span={3}
        options={KINDS.filter(({ value }) => TYPED.includes(value as SourceKind))}
        required
      />
      {kind === 'directive' && (
        <RecordField
          kind="directive"
          name={`${path}.directive`}
          label={words.directive}
          span={5}
          labelOf={directiveLabel}
          required
        />
      )}
      <TextField name={`${path}.note`} label={words.note} span={kind === 'directive' ? 4 : 9} />
    </>
  );
}

function directiveLabel({ symbol, abstract }: RecordOf): string {
  return [symbol, abstract].filter(Boolean).join(' · ');
}
