import { ActDialog } from '../../components/act';
import { ChoiceField } from '../../components/fields';
import { requiredChoice } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { type Beside, call, type ShownOccasion } from '../../ipc';

const texts = t.overlaps.beside.counts;

const labelOf = ({ name, lead }: ShownOccasion) => [name, lead].filter(Boolean).join(' · ');

/** Chỉ tính một lần: which of the two reports stays. */
export function CountOnceDialog({ pair: { a, b }, onClose }: { pair: Beside; onClose: () => void }) {
  const options = [a, b].map((one) => ({ value: one.work.id, label: labelOf(one) }));
  const schema = z
    .object({ kept: requiredChoice() })
    .transform(({ kept }) => ({ kept, dropped: kept === a.work.id ? b.work.id : a.work.id }));
  return (
    <ActDialog
      title={texts.onceTitle}
      message={texts.onceMessage}
      confirmLabel={texts.once}
      done={texts.counted}
      schema={schema}
      initial={{ kept: a.work.id }}
      send={(input) => call('overlap_count_once', input)}
      onClose={onClose}
    >
      <ChoiceField name="kept" label={texts.kept} span={12} options={options} required />
    </ActDialog>
  );
}
