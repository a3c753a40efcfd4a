import { catalogue } from '../../../components/catalogue';
import { LongTextField } from '../../../components/fields';
import { FieldSection, rawText, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const texts = t.settings.campaign;

/** Names that mean one campaign; a name alone means nothing else, so there are two or more. */
export const campaign = catalogue({
  kind: 'campaign',
  noun: texts.noun,
  title: t.settings.pages.campaign,
  columns: [
    {
      id: 'name',
      header: t.catalogue.name,
      width: 'minmax(8rem, 1fr)',
      cell: (row) => <b>{namesOf(row.names)[0]}</b>,
    },
    {
      id: 'others',
      header: texts.others,
      width: 'minmax(10rem, 2fr)',
      cell: (row) => namesOf(row.names).slice(1).join(', '),
    },
  ],
  titleOf: (row) => namesOf(row.names)[0] ?? '',
  facts: (row) => [{ label: texts.others, value: namesOf(row.names).slice(1).join('\n') }],
  schema: () =>
    z.object({ names: requiredText(2000).refine((names) => namesOf(names).length > 1, texts.two) }),
  raw: (record) => ({ names: rawText.plain(record?.names) }),
  Fields: () => (
    <FieldSection>
      <LongTextField
        name="names"
        label={texts.names}
        hint={texts.namesHint}
        minRows={4}
        max={2000}
        required
      />
    </FieldSection>
  ),
});

function namesOf(names: string): string[] {
  return names.split('\n').filter((name) => name.trim() !== '');
}
