import type { Filters, RecordOf } from '../../ipc';
import { RecordField } from './RecordField';
import type { FieldProps } from './types';

interface Props extends FieldProps {
  /** Narrows the books, for example to what went out. */
  filters?: Filters;
}

/** A paper out of the books, found by its symbol or its words. */
export function DirectiveField(props: Props) {
  return <RecordField kind="directive" labelOf={labelOf} {...props} />;
}

function labelOf({ symbol, abstract }: RecordOf): string {
  return [symbol, abstract].filter(Boolean).join(' · ');
}
