import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { PlainForm } from '../../components/form';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import { BookFields } from './BookFields';
import { booksSchema } from './books';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

/** Asked here because the first number given settles it for good. */
export function BooksStep({ usual, initial, onChange, onBack, onNext }: StepProps) {
  const today = useToday();
  const { books } = usual.set_up;
  const schema = useMemo(() => booksSchema(books, today), [books, today]);
  const types = usual.document_types.map((name) => ({ value: name, label: name }));
  return (
    <PlainForm
      label={t.setup.steps.books}
      schema={schema}
      initial={initial}
      onChange={onChange}
      send={async (input) => input}
      onDone={(typed) => onNext({ books: typed })}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} />}
    >
      <Text size="sm">{t.setup.books.hint}</Text>
      {books.map(({ book: { direction } }) => (
        <BookFields key={direction} direction={direction} types={types} />
      ))}
    </PlainForm>
  );
}
