import type { ReactNode } from 'react';
import { ChoiceField, DirectiveField, PartField, RecordField, TextField } from '../../components/fields';
import { RowsField, useFormValue } from '../../components/form';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { RecordOf, ViewOf } from '../../ipc';
import { newSource } from './schema';
import type { SourceKind } from './types';

const words = t.tasks.source;
const KINDS = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

/** Where the task comes from; one task may have several sources, or none. */
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
  const Named = NAMED[kind];
  return (
    <>
      <ChoiceField name={`${path}.kind`} label={words.kind} span={3} options={KINDS} required />
      {Named && <Named path={path} />}
      <TextField name={`${path}.note`} label={words.note} span={Named ? 12 : 9} />
    </>
  );
}

/** The record a kind of source names, where it names one. */
const NAMED: Partial<Record<SourceKind, (props: { path: string }) => ReactNode>> = {
  directive: ({ path }) => (
    <DirectiveField name={`${path}.directive`} label={words.directive} span={9} required />
  ),
  conclusion: ({ path }) => (
    <>
      <RecordField
        kind="meeting"
        name={`${path}.meeting`}
        label={words.meeting}
        span={4}
        labelOf={meetingLabel}
        required
      />
      <PartField
        kind="meeting"
        of={`${path}.meeting`}
        partsOf={conclusionsOf}
        name={`${path}.conclusion`}
        label={words.conclusion}
        span={5}
        required
      />
    </>
  ),
  programme_item: ({ path }) => (
    <>
      <RecordField
        kind="programme"
        name={`${path}.programme`}
        label={words.programme}
        span={4}
        labelOf={({ name }) => String(name)}
        required
      />
      <PartField
        kind="programme"
        of={`${path}.programme`}
        partsOf={itemsOf}
        name={`${path}.programme_item`}
        label={words.programmeItem}
        span={5}
        required
      />
    </>
  ),
};

function meetingLabel({ name, day }: RecordOf): string {
  return [name, formatDate(String(day))].join(' · ');
}

function conclusionsOf({ conclusions }: ViewOf<'meeting'>) {
  return conclusions.map(({ id, number, content }) => ({ value: id, label: `${number}. ${content}` }));
}

function itemsOf({ items }: ViewOf<'programme'>) {
  return items.map(({ id, content }) => ({ value: id, label: content }));
}
