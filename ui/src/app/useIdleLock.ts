import { useEffect } from 'react';
import { mayLeave } from '../components/form';
import { call } from '../ipc';
import { useEnterSession } from './session';

/** How often the time is looked at. */
const LOOK_MS = 10_000;
/** A look that comes this late means that the machine slept; who woke it may be somebody else. */
const SLEPT_MS = 30_000;
/** While nobody sees the window, systems let its clocks strike but once a minute. */
const SLEPT_HIDDEN_MS = 120_000;
/** A clock that went back as far may hide a sleep. */
const SET_BACK_MS = 120_000;
/** Forms keep their drafts within a moment; a question nobody is there to answer is not waited for. */
const KEEP_MS = 3_000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Whether long work is under way that a lock would stop. A host that does not answer keeps nothing open. */
const isWorking = () => call('work_under_way').catch(() => false);

/** Tells at each look whether the machine slept since the one before. */
function sleepTeller(): (now: number) => boolean {
  let looked = Date.now();
  let wasHidden = document.hidden;
  return (now) => {
    const late = wasHidden || document.hidden ? SLEPT_HIDDEN_MS : SLEPT_MS;
    const slept = now - looked > late || looked - now > SET_BACK_MS;
    looked = now;
    wasHidden = document.hidden;
    return slept;
  };
}

/**
 * Locks the office after minutes of rest, and after the machine slept. Unfinished forms are kept as drafts. Rest begins anew
 * with the end of long work: a copy takes longer than anyone sits and watches it.
 */
export function useIdleLock(minutes: number): void {
  const enter = useEnterSession();
  useEffect(() => {
    let touched = Date.now();
    const slept = sleepTeller();
    const touch = () => {
      touched = Date.now();
    };
    const lock = async () => {
      clearInterval(timer);
      await Promise.race([mayLeave(), new Promise((kept) => setTimeout(kept, KEEP_MS))]);
      enter(await call('lock'));
    };
    const look = async () => {
      const now = Date.now();
      // Rest is not made longer by a clock that was set back a little.
      touched = Math.min(touched, now);
      if (slept(now)) await lock();
      else if (await isWorking()) touch();
      else if (Date.now() - touched >= minutes * 60_000) await lock();
    };
    // A lock that fails is tried at the next start of rest; the keys are forgotten with the program.
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch, { capture: true });
    };
  }, [minutes, enter]);
}
