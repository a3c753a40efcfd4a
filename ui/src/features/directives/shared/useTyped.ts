import { useDebouncedValue } from '@mantine/hooks';
import { useFormValue } from '../../../components/form';

/** Long enough not to ask at every letter, short enough that the answer is there at the next field. */
const PAUSE_MS = 400;

/** What stands in a field once the typing rests: what is asked about it never disturbs the typing. */
export function useTyped(name: string): string {
  const [typed] = useDebouncedValue(String(useFormValue(name) ?? ''), PAUSE_MS);
  return typed.trim();
}
