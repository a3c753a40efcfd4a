import { ChoiceField, DateField, NumberField } from '../../components/fields';
import type { Option } from '../../components/fields/types';
import { FieldSection, RowsField, useFormValue } from '../../components/form';
import { t } from '../../i18n';
import type { BookDirection } from '../../ipc';
import { blankType } from './books';

const texts = t.setup.books;
const { resets } = t.settings.book;
const SEQUENCES = (['common', 'per_type'] as const).map((value) => ({
  value,
  label: texts.sequences[value],
}));
const RESETS = (['year', 'term'] as const).map((value) => ({ value, label: resets[value] }));

interface Props {
  direction: BookDirection;
  /** The types of document, for a book in which each has its own numbers. */
  types: readonly Option[];
}

/** How a book on paper counts, and where it stands. */
export function BookFields({ direction, types }: Props) {
  const words = texts.of[direction];
  const sequence = useFormValue(`${direction}.sequence`);
  const reset = useFormValue(`${direction}.reset`);
  return (
    <>
      <FieldSection>
        <ChoiceField name={`${direction}.sequence`} label={words.sequence} options={SEQUENCES} required />
        <ChoiceField name={`${direction}.reset`} label={words.reset} options={RESETS} required />
        {reset === 'term' && <DateField name={`${direction}.term_from`} label={words.termFrom} required />}
        {sequence === 'common' && (
          <NumberField name={`${direction}.last_used`} label={words.last} span={4} required />
        )}
      </FieldSection>
      {sequence === 'per_type' && (
        <RowsField
          name={`${direction}.last_by_type`}
          blank={blankType}
          addLabel={words.addType}
          removeLabel={texts.removeType}
          typedInTurn
          row={(path) => (
            <>
              <ChoiceField
                name={`${path}.document_type`}
                label={texts.type}
                options={types}
                span={8}
                required
              />
              <NumberField name={`${path}.last_used`} label={texts.last} span={4} required />
            </>
          )}
        />
      )}
    </>
  );
}
