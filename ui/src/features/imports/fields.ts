import type { ImportField, ImportKind } from '../../ipc';

/** The fields that a file of a kind may hold, in the order of its register. */
export const FIELDS: Readonly<Record<ImportKind, readonly Exclude<ImportField, 'ordinal'>[]>> = {
  'directives-in': [
    'arrival_date',
    'number',
    'issuer',
    'symbol',
    'document_date',
    'symbol_and_date',
    'type',
    'abstract',
    'type_and_abstract',
    'recipient',
    'due_date',
    'secrecy',
    'note',
  ],
  'directives-out': [
    'number',
    'symbol',
    'document_date',
    'symbol_and_date',
    'issuer',
    'type',
    'abstract',
    'type_and_abstract',
    'signer',
    'recipient',
    'copies',
    'due_date',
    'secrecy',
    'note',
  ],
  tasks: [
    'title',
    'source_symbol',
    'lead',
    'coordinating',
    'person',
    'due_date',
    'result',
    'finished_on',
    'note',
  ],
  activities: [
    'date_from',
    'date_to',
    'name',
    'kind',
    'lead',
    'coordinating',
    'places',
    'sessions',
    'attendances',
    'women',
    'money',
    'note',
  ],
  people: ['name', 'post', 'organisation', 'note'],
  places: ['word', 'name', 'parent', 'note'],
};

/** A column as spreadsheets letter it, from 0. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  const rest = Math.floor(column / 26);
  return rest === 0 ? last : letters(rest - 1) + last;
}

/** Whether text out of the clipboard is cells of a spreadsheet rather than words. */
export function isCells(text: string): boolean {
  const rows = text.trimEnd().split('\n');
  return rows.length > 1 && rows.every((row) => row.includes('\t'));
}
