/**
 * Asked before the window leaves a screen. A form that cannot keep its text as a draft registers here,
 * so that no way out of it (Esc, the sidebar, the palette, locking) loses what was typed unasked.
 */
type Guard = () => Promise<boolean>;

const guards = new Set<Guard>();

export function registerGuard(guard: Guard): () => void {
  guards.add(guard);
  return () => {
    guards.delete(guard);
  };
}

/** True when every open form agrees. */
export async function mayLeave(): Promise<boolean> {
  for (const guard of guards) {
    if (!(await guard())) return false;
  }
  return true;
}
