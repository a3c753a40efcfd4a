import type { BackupProgress } from '../../ipc';

/** How far a stage is, in whole percent; it is only full when it is over. */
export function percent({ done, of }: BackupProgress): number {
  return of === 0 ? 0 : Math.min(99, Math.floor((100 * done) / of));
}

/** Where a stage stood at a moment, in milliseconds of any clock that only rises. */
export interface Mark {
  stage: BackupProgress['stage'];
  done: number;
  at: number;
}

export interface Pace {
  /** Bytes a second since the stage began. */
  speed: number;
  /** Seconds that the stage still takes at that speed. */
  left: number;
}

/** How fast a stage goes; nothing before it has gone on for a second, when any answer would be a guess. */
export function pace(since: Mark, progress: BackupProgress, now: number): Pace | null {
  const seconds = (now - since.at) / 1000;
  const moved = progress.done - since.done;
  if (progress.stage !== since.stage || seconds < 1 || moved <= 0) return null;
  const speed = moved / seconds;
  return { speed, left: (progress.of - progress.done) / speed };
}
