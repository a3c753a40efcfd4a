/**
 * The window over the in-memory backend, for looking at screens: `npm run build:preview`, then
 * `vite preview --mode preview` and add `?face=none|locked|open&scheme=dark` to the address.
 */
import '../src/app/nonce';
import { start } from '../src/app/start';
import type { SessionState } from '../src/ipc';
import { makeFake } from '../src/ipc/fake';
import { OPEN_SESSION } from '../src/ipc/fake-session';
import { setTransport } from '../src/ipc/transport';
import { SAMPLE_RECORDS } from './records';

const wish = new URLSearchParams(location.search);
const FACES: Record<string, SessionState> = {
  none: { state: 'none', today: OPEN_SESSION.today },
  locked: { state: 'locked' },
};
localStorage.setItem('mantine-color-scheme-value', wish.get('scheme') ?? 'light');
setTransport(
  makeFake({
    session: FACES[wish.get('face') ?? ''] ?? OPEN_SESSION,
    records: SAMPLE_RECORDS,
  }).transport,
);
start();
