import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { completeStreams } from './streams';

completeStreams();
// A file of the window itself: the content policy allows workers from nowhere else.
pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

export type PdfDocument = pdfjs.PDFDocumentProxy;
export type PdfPageProxy = pdfjs.PDFPageProxy;

/** The largest image drawn on a page, in pixels: an A3 page at 600 dpi has 70 million. */
const MOST_IMAGE_PIXELS = 80_000_000;

/** Opens a document from bytes. The reader takes the bytes over, so it is given its own copy. */
export function openPdf(bytes: ArrayBuffer) {
  const data = new Uint8Array(bytes.slice(0));
  return pdfjs.getDocument({ data, isEvalSupported: false, maxImageSize: MOST_IMAGE_PIXELS });
}
