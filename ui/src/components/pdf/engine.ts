import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { completeStreams } from './streams';

completeStreams();
// A file of the window itself: the content policy allows workers from nowhere else.
pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

export type PdfDocument = pdfjs.PDFDocumentProxy;

/** Opens a document from bytes. The reader takes the bytes over, so it is given its own copy. */
export function openPdf(bytes: ArrayBuffer) {
  return pdfjs.getDocument({ data: new Uint8Array(bytes.slice(0)), isEvalSupported: false });
}
