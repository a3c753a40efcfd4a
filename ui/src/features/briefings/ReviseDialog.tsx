import { CatalogueField, DateField } from '../../components/fields';
import { optionalChoice, optionalDate, requiredDate } from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate, useToday } from '../../components/values';
import { t } from '../../i18n';
import { type BriefingDraft, call, type IsoDate } from '../../ipc';
import { StepDialog } from './StepDialog';

const texts = t.briefings;

const schemaFor = (today: IsoDate) =>
  z.object({
    document_date: requiredDate(today),
    signer: optionalChoice(),
    from_day: optionalDate(today),
    to_day: optionalDate(today),
  });

interface Props {
  draft: BriefingDraft;
  onClose: () => void;
}

/** What stands on the paper besides its words. The signing copy fixes it, so that it is chosen on the draft. */
export function ReviseDialog({ draft, onClose }: Props) {
  const today = useToday();
  const { id, document_date, from_day, to_day } = draft.briefing;
  const { revise } = texts;
  return (
    <StepDialog
      title={revise.title}
      message={revise.message}
      confirmLabel={t.common.save}
      done={revise.done}
      schema={schemaFor(today)}
      initial={{
        document_date: formatDate(document_date),
        signer: draft.signer,
        from_day: formatDate(from_day),
        to_day: formatDate(to_day),
      }}
      send={(input) => call('briefing_revise', { id, input })}
      onClose={onClose}
    >
      <DateField name="document_date" label={texts.documentDate} span={5} required />
      <CatalogueField kind="signer" name="signer" label={texts.signer} span={7} />
      <DateField name="from_day" label={texts.fromDay} hint={texts.daysHint} span={6} />
      <DateField name="to_day" label={texts.toDay} span={6} />
    </StepDialog>
  );
}
