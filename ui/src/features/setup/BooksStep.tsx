import { Text } from '@mantine/core';
import { NumberField } from '../../components/fields';
import { FieldSection, PlainForm, requiredWhole } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

const BOOKS = ['in', 'out', 'internal'] as const;

const schema = z
  .object({ in: requiredWhole(), out: requiredWhole(), internal: requiredWhole() })
  .transform((last) =>
    BOOKS.map((direction) => ({
      book: { direction, name: t.setup.books.names[direction] },
      last_used: last[direction],
    })),
  );

export function BooksStep({ initial, onChange, onBack, onNext }: StepProps) {
  return (
    <PlainForm
      label={t.setup.steps.books}
      schema={schema}
      initial={initial}
      onChange={onChange}
      send={async (input) => input}
      onDone={(books) => onNext({ books })}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} />}
    >
      <Text size="sm">{t.setup.books.hint}</Text>
      <FieldSection>
        {BOOKS.map((book) => (
          <NumberField key={book} name={book} label={t.setup.books[book]} span={8} required />
        ))}
      </FieldSection>
    </PlainForm>
  );
}
