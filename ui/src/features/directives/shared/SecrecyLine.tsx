import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useConfirm } from '../../../components/confirm';
import { type RawValues, useFormScope, useFormValue } from '../../../components/form';
import { notifyError, useNotifyDone } from '../../../components/notices';
import { t } from '../../../i18n';
import { call } from '../../../ipc';
import classes from './shared.module.css';

const texts = t.directives.secrecy;

interface Props {
  direction: 'in' | 'out';
  isNew: boolean;
}

/** The one fixed line before a document: is it stamped secret? Nothing typed is kept until it is answered. */
export function SecrecyLine({ direction, isNew }: Props) {
  const { form, discard } = useFormScope();
  const answer = useFormValue('secrecy');
  const confirm = useConfirm();
  const offerNumber = useHeldNumber();
  const stop = async () => {
    const { stopTitle: title, stop: confirmLabel, back: stayLabel } = texts;
    const message = isNew ? texts.stopMessage : texts.stopExisting;
    if (!(await confirm({ title, message, confirmLabel, stayLabel, tone: 'danger' }))) return;
    const { book, day } = form.getValues();
    await discard?.();
    if (direction === 'in' && isNew) await offerNumber({ book, day });
  };
  return (
    <fieldset className={classes.secrecy}>
      <legend>{texts.question}</legend>
      <Button
        size="compact-sm"
        variant={answer === 'no' ? 'filled' : 'default'}
        aria-pressed={answer === 'no'}
        onClick={() => form.setFieldValue('secrecy', 'no')}
      >
        {texts.no}
      </Button>
      <Button size="compact-sm" variant="default" color="bad" onClick={stop}>
        {texts.yes}
      </Button>
      <small>{texts.rule}</small>
    </fieldset>
  );
}

/** Where the office allows it, the series keeps its place for a document that is registered elsewhere. */
function useHeldNumber() {
  const confirm = useConfirm();
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  return async ({ book, day }: RawValues) => {
    try {
      const rules = await call('register_rules');
      if (!rules.holds_numbers) return;
      const { holdTitle: title, holdMessage: message, hold: confirmLabel, doNotHold: stayLabel } = texts;
      if (!(await confirm({ title, message, confirmLabel, stayLabel }))) return;
      const input = { book, day, numbering: { mode: 'next' } };
      const { operation } = await call('directive_hold_number', { input });
      notifyDone(texts.held, operation);
      await queries.invalidateQueries();
    } catch (reason) {
      notifyError(reason);
    }
  };
}
