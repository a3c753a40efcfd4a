import { ActDialog } from '../../../components/act';
import { DateField, DirectiveField, LongTextField } from '../../../components/fields';
import { optionalChoice, optionalDate, optionalText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatDate, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call } from '../../../ipc';

const texts = t.registers.deliveries;

const schema = (today: string) =>
  z.object({
    received_on: optionalDate(today),
    answered_on: optionalDate(today),
    reply: optionalChoice(),
    result: optionalText(2000),
  });

interface Props {
  deliveries: readonly string[];
  onClose: () => void;
}

/** What came back from one recipient or from several at once. */
export function RecordDialog({ deliveries, onClose }: Props) {
  const today = useToday();
  return (
    <ActDialog
      title={texts.recordTitle(deliveries.length)}
      message={texts.recordHint}
      confirmLabel={texts.record}
      done={texts.recorded}
      schema={schema(today)}
      initial={{ received_on: formatDate(today), answered_on: '', reply: null, result: '' }}
      send={(input) => call('delivery_record', { input: { deliveries: [...deliveries], ...input } })}
      onClose={onClose}
    >
      <DateField name="received_on" label={texts.received} span={6} />
      <DateField name="answered_on" label={texts.answered} span={6} />
      <DirectiveField name="reply" label={texts.reply} span={12} />
      <LongTextField name="result" label={texts.result} max={2000} minRows={1} />
    </ActDialog>
  );
}
