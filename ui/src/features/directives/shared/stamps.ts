import type { RawValues } from '../../../components/form';

/** Coarser than the backend's own look at what is saved: what is in doubt is only not kept as a draft. */
function maybeStamped(values: RawValues): boolean {
  return JSON.stringify(values).normalize('NFC').includes('MẬT');
}

/** A draft reaches the disk only after the clerk said that the paper bears no stamp of secrecy. */
export function mayKeep(values: RawValues): boolean {
  return values.secrecy === 'no' && !maybeStamped(values);
}
