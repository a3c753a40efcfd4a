import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@fontsource-variable/inter/wght.css';
import './tokens.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { t } from '../i18n';
import { App } from './App';
import { Providers } from './Providers';
import { applyZoom } from './zoom';

/**
 * Draws the window once its letters are there. Laying text out in a fallback font first costs half a
 * second of searching for Vietnamese letters, and then everything moves.
 */
export async function start(): Promise<void> {
  applyZoom();
  const root = document.getElementById('root');
  if (!root) return;
  await document.fonts.load("400 14px 'Inter Variable'", t.shell.openPalette).catch(() => undefined);
  createRoot(root).render(
    <Providers>
      <App />
    </Providers>,
  );
}
