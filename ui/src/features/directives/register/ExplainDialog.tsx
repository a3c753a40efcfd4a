import { ActDialog } from '../../../components/act';
import { LongTextField } from '../../../components/fields';
import { requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import { call, type Register } from '../../../ipc';

const texts = t.registers.gaps;
const schema = z.object({ reason: requiredText(500) });

/** Missing numbers of one series. */
export interface ExplainedGap {
  typeKey: string;
  from: number;
  to: number;
  reason: string | null;
}

export const gapName = ({ from, to }: { from: number; to: number }) =>
  from === to ? texts.one(from) : texts.range(from, to);

interface Props {
  register: Register;
  gap: ExplainedGap;
  onClose: () => void;
}

/** Why numbers were never given to a paper. */
export function ExplainDialog({ register: { book, year }, gap, onClose }: Props) {
  const { typeKey, from, to, reason } = gap;
  const asked = { book, year, from, to, document_type: typeKey || null };
  return (
    <ActDialog
      title={texts.explainTitle(gapName(gap))}
      confirmLabel={t.common.save}
      done={texts.explained}
      schema={schema}
      initial={{ reason: reason ?? '' }}
      send={(input) => call('register_explain', { input: { ...asked, ...input } })}
      onClose={onClose}
    >
      <LongTextField name="reason" label={texts.reason} max={500} required />
    </ActDialog>
  );
}
