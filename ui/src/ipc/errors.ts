/** One field the backend refused, by the name the form gave it. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/**
 * What every command rejects with. `message` and `next` are Vietnamese sentences written by the backend
 * and are only shown; decisions are made on `code`, which never changes its meaning.
 */
export class IpcError extends Error {
  readonly code: string;
  /** What the clerk can do next, when the backend knows it. */
  readonly next: string | undefined;
  readonly fields: readonly FieldFault[];

  constructor(fault: {
    code: string;
    message: string;
    next?: string | null;
    fields?: readonly FieldFault[];
  }) {
    super(fault.message);
    this.name = 'IpcError';
    this.code = fault.code;
    this.next = fault.next ?? undefined;
    this.fields = (fault.fields ?? []).map(({ field, message }) => ({ field: dotted(field), message }));
  }
}

/** The backend writes `routings[0].lead`; forms know the field as `routings.0.lead`. */
function dotted(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}

/** The code given to anything that did not arrive in the agreed shape: always our own fault. */
export const INTERNAL = 'E_INTERNAL';

/** Turns whatever a rejected promise carried into an `IpcError`, so screens handle one shape only. */
export function toIpcError(reason: unknown, fallbackMessage: string): IpcError {
  if (reason instanceof IpcError) return reason;
  if (isFault(reason)) return new IpcError(reason);
  return new IpcError({ code: INTERNAL, message: fallbackMessage });
}

function isFault(
  value: unknown,
): value is { code: string; message: string; next?: string | null; fields?: FieldFault[] } {
  if (typeof value !== 'object' || value === null) return false;
  const { code, message } = value as Record<string, unknown>;
  return typeof code === 'string' && typeof message === 'string';
}
