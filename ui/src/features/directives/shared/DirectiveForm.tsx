import type { ReactNode } from 'react';
import { ErrorNotice } from '../../../components/errors';
import { ChoiceField } from '../../../components/fields';
import { type RawValues, RecordForm } from '../../../components/form';
import type { z } from '../../../components/form/zod';
import { EmptyState } from '../../../components/list';
import { useToday } from '../../../components/values';
import { t } from '../../../i18n';
import type { Saved } from '../../../ipc';
import { newDirective, rawDirective } from './raw';
import { SecrecyLine } from './SecrecyLine';
import { directiveSchema, type NUMBER_MODES } from './schema';
import { mayKeep } from './stamps';
import type { Book, Directive } from './types';
import { useBooks, useDirective } from './useDirective';
import { useStampGate } from './useStampGate';

const texts = t.directives;

/** What is sent; whether a stamp in it was asked about is known only after a refusal. */
type Input = z.output<ReturnType<typeof directiveSchema>> & { secrecy_answered?: boolean };

/** What the sections of a form depend on. */
export interface SectionState {
  /** A directive with a number asks for none. */
  isNumbered: boolean;
  /** The directive being changed; a new one has none. */
  id: string | null;
  /** The choice of the book, where there is more than one. */
  book: ReactNode;
}

interface Props {
  id?: string | undefined;
  direction: 'in' | 'out';
  titles: { create: string; edit: string };
  /** What a new directive begins with. */
  start: { issuer: string; numbering: (typeof NUMBER_MODES)[number] };
  carry: (values: RawValues) => RawValues;
  onSaved: (saved: Saved) => void;
  onLeave: () => void;
  sections: (state: SectionState) => ReactNode;
}

/** The one form of both registers: waits for the books and for what is to be changed, then shows the fields. */
export function DirectiveForm(props: Props) {
  const books = useBooks(props.direction);
  if (books.error) return <ErrorNotice error={books.error} onRetry={books.refetch} />;
  if (!books.data) return null;
  if (books.data.length === 0) return <EmptyState title={texts.noBook} hint={texts.noBookHint} />;
  if (!props.id) return <Fields {...props} books={books.data} directive={null} />;
  return <Existing {...props} id={props.id} books={books.data} />;
}

function Existing(props: Props & { id: string; books: Book[] }) {
  const { data, error, refetch } = useDirective(props.id);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data ? <Fields {...props} directive={data} /> : null;
}

function Fields(props: Props & { books: Book[]; directive: Directive | null }) {
  const { titles, start, carry, books, directive, onSaved, onLeave, sections } = props;
  const { reconsider, dialog } = useStampGate();
  const today = useToday();
  const [first] = books;
  const initial = directive
    ? rawDirective(directive)
    : newDirective({ book: first?.id ?? '', today, ...start });
  const isNumbered = directive?.number != null;
  const options = books.map(({ id, name }) => ({ value: id, label: name }));
  const book = books.length > 1 && !isNumbered && (
    <ChoiceField name="book" label={texts.book} span={4} options={options} required />
  );
  return (
    <>
      {dialog}
      <RecordForm<Input>
        kind="directive"
        {...(directive && { id: directive.id })}
        title={directive ? titles.edit : titles.create}
        schema={directiveSchema(today)}
        initial={initial}
        carry={carry}
        mayKeepDraft={mayKeep}
        reconsider={reconsider}
        onSaved={onSaved}
        onLeave={onLeave}
      >
        <SecrecyLine direction={props.direction} isNew={!directive} />
        {sections({ isNumbered, id: directive?.id ?? null, book })}
      </RecordForm>
    </>
  );
}
