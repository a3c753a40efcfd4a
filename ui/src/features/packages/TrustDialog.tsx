import { ActDialog } from '../../components/act';
import { TextField } from '../../components/fields';
import { optionalText, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type OfficeCard } from '../../ipc';

const texts = t.packages;
/** Eight groups of four, with room for what people put between them. */
const MOST = 100;
const schema = z.object({ fingerprint: requiredText(MOST), name: optionalText(500) });

/** A card is believed when its fingerprint was typed from paper; it is not shown, or it would be copied from here. */
export function TrustDialog({ card, onClose }: { card: OfficeCard; onClose: () => void }) {
  return (
    <ActDialog
      title={texts.trustTitle}
      message={texts.trustMessage(card.name)}
      confirmLabel={texts.trust}
      done={texts.trusted}
      schema={schema}
      initial={{ fingerprint: '', name: card.name }}
      send={(input) => call('package_trust', { input })}
      onClose={onClose}
    >
      <TextField name="fingerprint" label={texts.typedFingerprint} span={12} required />
      <TextField name="name" label={texts.calledHere} span={12} />
    </ActDialog>
  );
}
