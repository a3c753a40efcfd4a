import { lazy } from 'react';

/** The reader is a third of the window's script, so it comes only with the first paper that is shown. */
export const PdfViewer = lazy(() => import('./PdfViewer'));
