import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../../i18n';
import { call, type IpcError, type Kind, type RecordInput, type Saved, toIpcError } from '../../ipc';
import { useConfirm } from '../confirm/ConfirmProvider';
import { toKeep, useMay } from '../may';
import { notifyKept } from '../notices/notices';
import { useNotifyDone } from '../notices/useNotifyDone';
import { DraftBanner } from './DraftBanner';
import { ErrorSummary } from './ErrorSummary';
import { focusFirst } from './enterNext';
import { FormFooter } from './FormFooter';
import { FormFrame } from './FormFrame';
import classes from './form.module.css';
import { registerGuard } from './leaveGuard';
import type { RawValues } from './scope';
import { type Draft, useDraft } from './useDraft';
import { useSchemaForm } from './useSchemaForm';
import type { z } from './zod';

interface Props<Input extends RecordInput> {
  kind: Kind;
  /** The record being changed; a new one has none. */
  id?: string;
  title: string;
  schema: z.ZodType<Input>;
  initial: RawValues;
  /** False while what was typed must not reach the disk. */
  mayKeepDraft?: (values: RawValues) => boolean;
  /** Where the form holds a field the backend names, when what is sent leaves out rows that are empty. */
  placeOf?: (field: string, values: RawValues) => string;
  /** After "save and add another": what the next record takes over from this one. */
  carry?: (values: RawValues) => RawValues;
  /** What becomes of a refusal the clerk may answer: the input to send instead, nothing to show the refusal as it is. */
  reconsider?: (refusal: IpcError, input: Input) => Promise<Input | Discard | null>;
  onSaved: (saved: Saved) => void;
  onLeave: () => void;
  children: ReactNode;
}

const always = () => true;

/** The answer after which nothing of what was typed may stay. */
export const DISCARD = Symbol('discard');
type Discard = typeof DISCARD;

/** The one form every record is entered with. */
export function RecordForm<Input extends RecordInput>(props: Props<Input>) {
  const {
    kind,
    id,
    title,
    schema,
    initial,
    mayKeepDraft = always,
    carry,
    placeOf,
    reconsider,
    onSaved,
    onLeave,
    children,
  } = props;
  const draft = useRef<Draft>(null);
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const mustGo = useRef(false);
  const mayKeep = useMay()(toKeep(kind));
  const send = useCallback(
    async (input: Input) => {
      const save = (sent: Input) => call('record_save', { kind, input: id ? { ...sent, id } : sent });
      try {
        return await save(input);
      } catch (reason) {
        const answer = await reconsider?.(toIpcError(reason, t.errors.internal), input);
        mustGo.current = answer === DISCARD;
        if (!answer || answer === DISCARD) throw reason;
        return await save(answer);
      }
    },
    [kind, id, reconsider],
  );
  const onChange = useCallback((values: RawValues) => draft.current?.changed(values), []);
  const { scope, root, busy, faults, failure, submit, focusField, reset } = useSchemaForm({
    schema,
    initial,
    send,
    onChange,
    ...(placeOf && { placeOf }),
  });
  const { form } = scope;
  draft.current = useDraft({
    form: kind,
    record: id ?? null,
    mayKeep: mayKeepDraft,
    restore: (values) => form.setValues(values),
    isTouched: () => form.isDirty(),
  });
  useEffect(() => focusFirst(root.current), [root]);

  const save = async (after: (saved: Saved) => void) => {
    const saved = await submit();
    if (!saved && mustGo.current) {
      mustGo.current = false;
      await dropDraft();
    }
    if (!saved) return;
    await draft.current?.drop();
    notifyDone([t.common.saved, saved.notice].filter(Boolean).join(' '), saved.operation);
    await queries.invalidateQueries();
    after(saved);
  };
  const beginAnew = (kept?: RawValues) => {
    // The fields are drawn anew, and only then can one of them take the focus.
    flushSync(() => reset(kept));
    focusFirst(root.current);
  };
  const startNext = () => beginAnew(carry?.(form.getValues()));
  const dropDraft = async () => {
    await draft.current?.drop();
    beginAnew();
  };
  const leave = useLeave({ form, mayKeepDraft, draft });
  const close = async () => {
    if (await leave()) onLeave();
  };

  const { restored } = draft.current;
  const latest = useRef(dropDraft);
  latest.current = dropDraft;
  const whole = useMemo(() => ({ ...scope, discard: () => latest.current() }), [scope]);
  return (
    <FormFrame
      scope={whole}
      root={root}
      label={title}
      className={classes.page}
      lastEnter="rest"
      onSave={() => save(onSaved)}
      onSaveAndNew={id ? undefined : () => save(startNext)}
      onLeave={close}
    >
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.body}>
        {restored && <DraftBanner savedAt={restored.updated_at} onDrop={dropDraft} />}
        <ErrorSummary faults={faults} failure={failure} labels={scope.labels} onPick={focusField} />
        {children}
      </div>
      <FormFooter
        mayKeep={mayKeep}
        busy={busy}
        onLeave={close}
        onSaveAndNew={id ? undefined : () => save(startNext)}
      />
    </FormFrame>
  );
}

interface LeaveOptions {
  form: { isDirty: () => boolean; getValues: () => RawValues };
  mayKeepDraft: (values: RawValues) => boolean;
  draft: React.RefObject<Draft | null>;
}

/** Keeps the text as a draft where that is allowed, and asks where it is not. */
function useLeave({ form, mayKeepDraft, draft }: LeaveOptions): () => Promise<boolean> {
  const confirm = useConfirm();
  const leave = async () => {
    if (!form.isDirty()) return true;
    if (mayKeepDraft(form.getValues())) {
      await draft.current?.flush();
      notifyKept();
      return true;
    }
    const { leaveTitle, leaveMessage, leaveConfirm, leaveStay } = t.common.form;
    const answer = await confirm({
      title: leaveTitle,
      message: leaveMessage,
      confirmLabel: leaveConfirm,
      stayLabel: leaveStay,
      tone: 'danger',
    });
    return answer !== null;
  };
  const latest = useRef(leave);
  latest.current = leave;
  const [stable] = useState(() => () => latest.current());
  useEffect(() => registerGuard(stable), [stable]);
  return stable;
}
