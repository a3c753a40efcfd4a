import { Button } from '@mantine/core';
import { ChoiceField, LongTextField, NumberField } from '../../components/fields';
import { MARKS, requiredOneOf, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type DraftFigure } from '../../ipc';
import { useBriefingScope } from './BriefingScope';
import { draftedOf, readValue, shownDrafted, shownValue } from './figure';
import { StepDialog } from './StepDialog';
import { useStep } from './useBriefing';

const texts = t.briefings.override;

const MARK_OPTIONS = MARKS.map((value) => ({ value, label: t.fields.marks[value] }));

const schemaFor = (figure: DraftFigure) =>
  z.object({
    value: z.string().transform((typed, ctx) => {
      const read = readValue(typed, figure);
      if (typeof read === 'number') return read;
      ctx.addIssue({ code: 'custom', message: read.fault });
      return z.NEVER;
    }),
    mark: requiredOneOf(MARKS),
    reason: requiredText(500),
  });

interface Props {
  figure: DraftFigure;
  onClose: () => void;
}

/** Another number in place of the one the books give, never without a reason; or the books' own again. */
export function OverrideDialog({ figure, onClose }: Props) {
  const { id } = useBriefingScope();
  const { key, label, unit, mark, overridden, drafted_changed: changed } = figure;
  const input = { figure: key, drafted: draftedOf(figure) };
  const fromBooks = t.briefings.figures.fromBooks([shownDrafted(figure), unit].filter(Boolean).join(' '));
  return (
    <StepDialog
      title={texts.title(label)}
      message={[fromBooks, overridden && changed && texts.changed].filter(Boolean).join('. ')}
      confirmLabel={texts.confirm}
      schema={schemaFor(figure)}
      initial={{ value: shownValue(figure), mark, reason: overridden?.reason ?? '' }}
      send={(typed) => call('briefing_override', { id, input: { ...input, ...typed } })}
      extra={overridden && <ClearButton figure={key} onClose={onClose} />}
      onClose={onClose}
    >
      <NumberField name="value" label={texts.value} span={5} required />
      <ChoiceField name="mark" label={texts.mark} options={MARK_OPTIONS} span={5} required />
      <LongTextField name="reason" label={texts.reason} max={500} required />
    </StepDialog>
  );
}

function ClearButton({ figure, onClose }: { figure: string; onClose: () => void }) {
  const { id } = useBriefingScope();
  const { mutate, isPending } = useStep();
  return (
    <Button
      variant="subtle"
      loading={isPending}
      onClick={() => mutate(() => call('briefing_clear_override', { id, figure }), { onSuccess: onClose })}
    >
      {texts.clear}
    </Button>
  );
}
