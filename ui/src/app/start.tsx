import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './fonts.css';
import './tokens.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { t } from '../i18n';
import { App } from './App';
import { heldShift } from './heldShift';
import { makeQueries, Providers } from './Providers';
import { SESSION_QUERY } from './session';
import { applyZoom } from './zoom';

/**
 * Draws the window once its letters and the state of the office are there. Laying text out in a fallback
 * font first costs half a second of searching for Vietnamese letters, and then everything moves.
 */
export async function start(): Promise<void> {
  const shiftHeld = heldShift(window);
  applyZoom();
  const root = document.getElementById('root');
  if (!root) return;
  const queries = makeQueries();
  await Promise.all([
    document.fonts.load("400 14px 'Inter Variable'", t.shell.openPalette).catch(() => undefined),
    queries.prefetchQuery(SESSION_QUERY),
  ]);
  createRoot(root).render(
    <Providers queries={queries}>
      <App shiftHeld={shiftHeld} />
    </Providers>,
  );
}
