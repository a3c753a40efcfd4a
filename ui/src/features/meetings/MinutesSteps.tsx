import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActDialog } from '../../components/act';
import { DateField, LongTextField, TextField } from '../../components/fields';
import { rawText, requiredDate, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call, type ViewOf } from '../../ipc';

const texts = t.meetings;

type Meeting = ViewOf<'meeting'>;
type Step = 'sign' | 'notice' | 'supplement';

/** What may be done to minutes in their state: signed once begun; then announced and set right beside them. */
const STEPS: Readonly<Record<Meeting['minutes_state'], readonly Step[]>> = {
  none: [],
  draft: ['sign'],
  signed: ['notice', 'supplement'],
};

export function MinutesSteps({ meeting }: { meeting: Meeting }) {
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  return (
    <>
      {STEPS[meeting.minutes_state].map((name) => (
        <Button key={name} variant="default" size="compact-md" onClick={() => setStep(name)}>
          {texts[name].action}
        </Button>
      ))}
      {step === 'sign' && <SignDialog meeting={meeting} onClose={close} />}
      {step === 'notice' && <NoticeDialog meeting={meeting} onClose={close} />}
      {step === 'supplement' && <SupplementDialog meeting={meeting} onClose={close} />}
    </>
  );
}

interface DialogProps {
  meeting: Meeting;
  onClose: () => void;
}

function SignDialog({ meeting, onClose }: DialogProps) {
  const today = useToday();
  return (
    <ActDialog
      title={texts.sign.title}
      message={texts.sign.message}
      confirmLabel={texts.sign.action}
      done={texts.sign.done}
      schema={z.object({ signed_on: requiredDate(today) })}
      initial={{ signed_on: formatDate(today) }}
      send={(input) => call('meeting_sign', { id: meeting.id, input })}
      onClose={onClose}
    >
      <DateField name="signed_on" label={texts.sign.signedOn} span={5} required />
    </ActDialog>
  );
}

function NoticeDialog({ meeting, onClose }: DialogProps) {
  const today = useToday();
  return (
    <ActDialog
      title={texts.notice.title}
      confirmLabel={t.common.save}
      done={texts.notice.done}
      schema={z.object({ symbol: requiredText(100), date: requiredDate(today) })}
      initial={{
        symbol: meeting.notice_symbol,
        date: meeting.notice_date ? rawText.date(meeting.notice_date) : formatDate(today),
      }}
      send={(input) => call('meeting_notice', { id: meeting.id, input })}
      onClose={onClose}
    >
      <TextField name="symbol" label={texts.notice.symbol} span={7} required />
      <DateField name="date" label={texts.notice.date} span={5} required />
    </ActDialog>
  );
}

function SupplementDialog({ meeting, onClose }: DialogProps) {
  const today = useToday();
  return (
    <ActDialog
      title={texts.supplement.title}
      confirmLabel={t.common.save}
      done={texts.supplement.done}
      schema={z.object({
        day: requiredDate(today),
        content: requiredText(10_000),
        reason: requiredText(500),
      })}
      initial={{ day: formatDate(today), content: '', reason: '' }}
      send={(input) => call('meeting_supplement', { id: meeting.id, input })}
      onClose={onClose}
    >
      <DateField name="day" label={texts.supplement.day} span={5} required />
      <LongTextField name="content" label={texts.supplement.content} max={10_000} minRows={4} required />
      <LongTextField name="reason" label={texts.supplement.reason} max={500} required />
    </ActDialog>
  );
}
