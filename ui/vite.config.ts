import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * `vite build` makes the shipped window. `vite build --mode preview` makes the same window over the
 * in-memory backend, so that screens can be looked at without Rust; it never goes into `dist`.
 */
export default defineConfig(({ mode }) => ({
  root: mode === 'preview' ? 'preview' : '.',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: mode === 'preview' ? '../../target/ui-preview' : 'dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome111', 'safari16.4'],
    modulePreload: { polyfill: false },
    // The content policy allows only files of the window itself: nothing may become a data: address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
}));
