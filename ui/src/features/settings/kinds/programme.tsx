import { catalogue } from '../../../components/catalogue';
import {
  ChoiceField,
  DateField,
  LongTextField,
  NumberField,
  OrganisationField,
  TextField,
} from '../../../components/fields';
import {
  FieldSection,
  optionalChoice,
  optionalDate,
  optionalText,
  RowsField,
  rawText,
  requiredOneOf,
  requiredText,
  requiredWhole,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import type { ViewOf } from '../../../ipc';

const texts = t.settings.programme;
const KINDS = ['work', 'supervision', 'coordination', 'key_tasks', 'unified_contents'] as const;
const KIND_OPTIONS = KINDS.map((value) => ({ value, label: texts.kinds[value] }));

type Item = ViewOf<'programme'>['items'][number];

const itemSchema = (today: string) =>
  z.object({
    id: optionalChoice(),
    content: requiredText(2000),
    lead: optionalChoice(),
    timing: optionalText(100),
    due_on: optionalDate(today),
  });

const rawItem = (item: Item | null) => ({
  id: item?.id ?? null,
  content: rawText.plain(item?.content),
  lead: item?.lead ?? null,
  timing: rawText.plain(item?.timing),
  due_on: rawText.date(item?.due_on),
});

export const programme = catalogue({
  kind: 'programme',
  noun: texts.noun,
  title: t.settings.pages.programme,
  columns: [
    { id: 'year', header: texts.year, field: 'year', width: '4rem', cell: (row) => row.year },
    { id: 'name', header: t.catalogue.name, width: 'minmax(10rem, 3fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'items', header: texts.itemCount, width: '4rem', align: 'end', cell: (row) => row.item_count },
    { id: 'tasks', header: texts.taskCount, width: '7.5rem', align: 'end', cell: (row) => row.task_count },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: texts.year, value: row.year },
    { label: texts.kind, value: texts.kinds[row.kind] },
    { label: texts.itemCount, value: row.item_count },
    { label: texts.taskCount, value: row.task_count },
  ],
  schema: (today) =>
    z.object({
      name: requiredText(300),
      year: requiredWhole(),
      kind: requiredOneOf(KINDS),
      note: optionalText(2000),
      items: z.array(itemSchema(today)),
    }),
  raw: (record, today) => ({
    name: rawText.plain(record?.name),
    year: String(record?.year ?? today.slice(0, 4)),
    kind: record?.kind ?? 'work',
    note: rawText.plain(record?.note),
    items: (record?.items ?? []).map(rawItem),
  }),
  Fields: () => (
    <>
      <FieldSection>
        <TextField name="name" label={t.catalogue.name} span={6} required />
        <NumberField name="year" label={texts.year} required />
        <ChoiceField name="kind" label={texts.kind} options={KIND_OPTIONS} required />
        <LongTextField name="note" label={t.catalogue.note} />
      </FieldSection>
      <FieldSection title={texts.items}>
        <RowsField
          name="items"
          blank={() => rawItem(null)}
          addLabel={texts.addItem}
          removeLabel={texts.removeItem}
          row={(path) => (
            <>
              <LongTextField name={`${path}.content`} label={texts.content} minRows={1} required />
              <OrganisationField name={`${path}.lead`} label={texts.lead} />
              <TextField name={`${path}.timing`} label={texts.timing} />
              <DateField name={`${path}.due_on`} label={texts.dueOn} />
            </>
          )}
        />
      </FieldSection>
    </>
  ),
});
