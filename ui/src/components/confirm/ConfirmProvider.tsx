import { Button, Group, Stack, Text } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { t } from '../../i18n';
import { Dialog } from '../dialog';
import { LongTextField } from '../fields/LongTextField';
import { PlainForm } from '../form/PlainForm';
import { requiredText } from '../form/schemas';
import { z } from '../form/zod';

export interface Question {
  title: string;
  message: string;
  /** The verb on the button, such as "remove"; never just "OK". */
  confirmLabel: string;
  stayLabel?: string;
  tone?: 'danger' | 'plain';
  /** Ask for a typed reason; it is handed back and kept in the history. */
  reason?: 'asked';
}

export type Answer = { reason: string } | null;
type Ask = (question: Question) => Promise<Answer>;

const Context = createContext<Ask | null>(null);

/** Asks before something that cannot simply be undone; resolves to `null` when the clerk stays. */
export function useConfirm(): Ask {
  const ask = useContext(Context);
  if (!ask) throw new Error('ConfirmProvider is missing.');
  return ask;
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const resolve = useRef<(answer: Answer) => void>(() => undefined);
  const ask = useCallback<Ask>((next) => {
    setQuestion(next);
    return new Promise((settle) => {
      resolve.current = settle;
    });
  }, []);
  const answer = useCallback((value: Answer) => {
    setQuestion(null);
    resolve.current(value);
  }, []);
  return (
    <Context.Provider value={ask}>
      {children}
      {question && (
        <Dialog onClose={() => answer(null)} title={question.title}>
          <Body question={question} answer={answer} />
        </Dialog>
      )}
    </Context.Provider>
  );
}

const reasonSchema = z.object({ reason: requiredText(500) });

function Body({ question, answer }: { question: Question; answer: (answer: Answer) => void }) {
  if (!question.reason) {
    return (
      <Stack>
        <Text size="sm">{question.message}</Text>
        <Buttons question={question} onStay={() => answer(null)} onConfirm={() => answer({ reason: '' })} />
      </Stack>
    );
  }
  return (
    <PlainForm
      schema={reasonSchema}
      initial={{ reason: '' }}
      send={async ({ reason }) => answer({ reason })}
      footer={() => <Buttons question={question} onStay={() => answer(null)} />}
    >
      <Text size="sm">{question.message}</Text>
      <LongTextField
        name="reason"
        label={t.common.confirm.reason}
        hint={t.common.confirm.reasonHint}
        max={500}
        required
      />
    </PlainForm>
  );
}

function Buttons({
  question,
  onStay,
  onConfirm,
}: {
  question: Question;
  onStay: () => void;
  onConfirm?: () => void;
}) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onStay} data-autofocus>
        {question.stayLabel ?? t.common.cancel}
      </Button>
      <Button
        type={onConfirm ? 'button' : 'submit'}
        color={question.tone === 'danger' ? 'bad' : 'brand'}
        onClick={onConfirm}
        data-enter-stop
      >
        {question.confirmLabel}
      </Button>
    </Group>
  );
}
