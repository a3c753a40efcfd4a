import { type RawValues, requiredChoice, requiredDate, requiredWhole } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import type { IsoDate, SetUpInput, UsualSetUp } from '../../ipc';

type Books = UsualSetUp['set_up']['books'];
type Book = Books[number]['book'];

/** Two last numbers of one type would take each other's place. */
const lastByType = z
  .array(z.object({ document_type: requiredChoice(), last_used: requiredWhole() }))
  .check((ctx) => {
    const types = ctx.value.map((row) => row.document_type);
    types.forEach((type, at) => {
      if (types.indexOf(type) === at) return;
      const path = [at, 'document_type'];
      ctx.issues.push({ code: 'custom', input: type, path, message: t.setup.books.twice });
    });
  });

const series = z.discriminatedUnion('sequence', [
  z.object({ sequence: z.literal('common'), last_used: requiredWhole() }),
  z.object({ sequence: z.literal('per_type'), last_by_type: lastByType }),
]);

/** Only what is asked on the screen is checked: what stays out of sight may hold anything. */
const bookSchema = (book: Book, today: IsoDate) =>
  z
    .intersection(
      series,
      z.discriminatedUnion('reset', [
        z.object({ reset: z.literal('year') }),
        z.object({ reset: z.literal('term'), term_from: requiredDate(today) }),
      ]),
    )
    .transform((typed): SetUpInput['books'][number] => ({
      book: {
        ...book,
        sequence: typed.sequence,
        reset: typed.reset,
        term_from: typed.reset === 'term' ? typed.term_from : null,
      },
      last_used: typed.sequence === 'common' ? typed.last_used : null,
      last_by_type: typed.sequence === 'per_type' ? typed.last_by_type : [],
    }));

/** The books in the order they are asked for. */
export const booksSchema = (books: Books, today: IsoDate) =>
  z
    .object(Object.fromEntries(books.map(({ book }) => [book.direction, bookSchema(book, today)])))
    .transform((typed) => books.flatMap(({ book }) => typed[book.direction] ?? []));

/** A book that begins here stands at 0. */
export const rawBooks = (books: Books): RawValues =>
  Object.fromEntries(
    books.map(({ book: { direction, sequence, reset } }) => [
      direction,
      { sequence, reset, term_from: '', last_used: '0', last_by_type: [] },
    ]),
  );

export const blankType = (): RawValues => ({ document_type: null, last_used: '' });
