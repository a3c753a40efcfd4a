import type { RawValues } from '../../../components/form';
import { t } from '../../../i18n';

/** Coarser than the backend's own look at what is saved: what is in doubt is only not kept as a draft. */
function maybeStamped(values: RawValues): boolean {
  return JSON.stringify(values).normalize('NFC').includes(t.directives.secrecy.stamp);
}

/** A draft reaches the disk only after the clerk said that the paper bears no stamp of secrecy. */
export function mayKeep(values: RawValues): boolean {
  return values.secrecy === 'no' && !maybeStamped(values);
}
