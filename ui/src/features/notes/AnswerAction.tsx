import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActDialog } from '../../components/act';
import { DateField, LongTextField } from '../../components/fields';
import { rawText, requiredDate, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call, type RowOf } from '../../ipc';

const texts = t.notes.proposal;
const schemaFor = (today: string) =>
  z.object({ answered_on: requiredDate(today), answer: requiredText(5000) });

/** What the higher body answered; a recorded answer is set right the same way. */
export function AnswerAction({ row }: { row: RowOf<'proposal'> }) {
  const [open, setOpen] = useState(false);
  const today = useToday();
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {texts.recordAnswer}
      </Button>
      {open && (
        <ActDialog
          title={texts.answerTitle}
          confirmLabel={t.common.save}
          done={texts.answerSaved}
          schema={schemaFor(today)}
          initial={{
            answered_on: row.answered_on ? rawText.date(row.answered_on) : formatDate(today),
            answer: row.answer,
          }}
          send={(input) => call('proposal_answer', { id: row.id, input })}
          onClose={() => setOpen(false)}
        >
          <DateField name="answered_on" label={texts.answeredOn} span={4} required />
          <LongTextField name="answer" label={texts.answer} max={5000} minRows={4} required />
        </ActDialog>
      )}
    </>
  );
}
