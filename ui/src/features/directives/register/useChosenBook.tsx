import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { type Side, useBooks } from '../shared/useDirective';

const YEARS = 10;

interface ChosenBook {
  /** None until the clerk chooses: the first of the direction. */
  book: string | null;
  year: number;
  /** The fields by which book and year are chosen. */
  fields: ReactNode;
}

/** Which book of which year; in January it is mostly the year that ended. */
export function useChosenBook(direction: Side): ChosenBook {
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(today.slice(5, 7) === '01' ? thisYear - 1 : thisYear);
  const [book, setBook] = useState<string | null>(null);
  const { data: books = [] } = useBooks(direction);
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  const fields = (
    <>
      <Select
        label={t.registers.year}
        value={String(year)}
        data={years}
        allowDeselect={false}
        onChange={(chosen) => chosen && setYear(Number(chosen))}
      />
      {books.length > 1 && (
        <Select
          label={t.registers.book}
          value={book ?? books[0]?.id ?? null}
          data={books.map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          onChange={setBook}
        />
      )}
    </>
  );
  return { book, year, fields };
}
