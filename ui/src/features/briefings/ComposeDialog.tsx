import { ChoiceField, DateField, NumberField } from '../../components/fields';
import { optionalDate, requiredChoice, requiredWhole, useFormValue } from '../../components/form';
import { z } from '../../components/form/zod';
import { isKnownYear, periodName, sentence, useToday } from '../../components/values';
import { t } from '../../i18n';
import { type BriefingDraft, call, type IsoDate } from '../../ipc';
import { likelyPeriod, periodKey } from './periods';
import { StepDialog } from './StepDialog';

const texts = t.briefings.compose;

const KINDS = ['month', 'quarter', 'half', 'nine_months', 'year'] as const;
const KIND_OPTIONS = KINDS.map((value) => ({ value, label: texts.kinds[value] }));
const YEAR = '2000';
const options = (count: number, keyOf: (part: string) => string, width = 1) =>
  Array.from({ length: count }, (_, index) => {
    const value = String(index + 1).padStart(width, '0');
    return { value, label: sentence(periodName(keyOf(value))) };
  });
/** The parts of a year by kind; the two longest kinds have one each. */
const PARTS = {
  month: options(12, (part) => `${YEAR}-${part}`, 2),
  quarter: options(4, (part) => `${YEAR}-Q${part}`),
  half: options(2, (part) => `${YEAR}-H${part}`),
} as const;

const schemaFor = (today: IsoDate) =>
  z
    .object({
      kind: z.enum(KINDS, t.errors.requiredChoice),
      month: requiredChoice(),
      quarter: requiredChoice(),
      half: requiredChoice(),
      year: requiredWhole().refine(isKnownYear, t.errors.date.year),
      document_date: optionalDate(today),
      from_day: optionalDate(today),
      to_day: optionalDate(today),
    })
    .transform(({ document_date, from_day, to_day, ...period }) => ({
      period: periodKey(period),
      ...(document_date && { document_date }),
      ...(from_day && { from_day }),
      ...(to_day && { to_day }),
    }));

interface Props {
  onClose: () => void;
  onDone: (draft: BriefingDraft) => void;
}

/** Chooses a period; its briefing is begun, or drafted anew when it was. */
export function ComposeDialog({ onClose, onDone }: Props) {
  const today = useToday();
  const likely = likelyPeriod(today);
  return (
    <StepDialog
      title={texts.title}
      confirmLabel={texts.confirm}
      schema={schemaFor(today)}
      initial={{ ...likely, year: String(likely.year), document_date: '', from_day: '', to_day: '' }}
      send={(input) => call('briefing_open', input)}
      onClose={onClose}
      onDone={onDone}
    >
      <ChoiceField name="kind" label={texts.kind} options={KIND_OPTIONS} span={4} required />
      <PartField />
      <NumberField name="year" label={texts.year} span={3} required />
      <DateField
        name="document_date"
        label={t.briefings.documentDate}
        hint={texts.documentDateHint}
        span={9}
      />
      <DateField name="from_day" label={t.briefings.fromDay} hint={t.briefings.daysHint} span={6} />
      <DateField name="to_day" label={t.briefings.toDay} span={6} />
    </StepDialog>
  );
}

function PartField() {
  const kind = useFormValue('kind');
  if (kind !== 'month' && kind !== 'quarter' && kind !== 'half') return null;
  return <ChoiceField key={kind} name={kind} label={texts[kind]} options={PARTS[kind]} span={5} required />;
}
