import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../../i18n';
import { EmptyState } from '../list/EmptyState';
import { openPdf, type PdfDocument } from './engine';
import { PdfPage, type Zoom } from './PdfPage';
import { PdfToolbar } from './PdfToolbar';
import classes from './pdf.module.css';
import { usePageKeys } from './usePageKeys';

interface Props {
  bytes: ArrayBuffer;
  /** What the document is, for those who hear the window. */
  label: string;
  actions?: ReactNode;
}

const ZOOMS = [0.6, 0.8, 1, 1.25, 1.5, 2] as const;
/** About how large a fitted page stands on a laptop's screen: where the steps of the zoom go on from. */
const FITTED = 0.7;

/** A paper as it will be printed, page by page. Loaded on its own: import it through `./index`. */
export default function PdfViewer({ bytes, label, actions }: Props) {
  const { pdf, failed } = useDocument(bytes);
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const now = zoom === 'fit' ? FITTED : zoom;
  const total = pdf?.numPages ?? 1;
  const page = Math.min(number, total);
  const { viewer, scroller } = usePageKeys(page, total, setNumber);
  if (failed) return <EmptyState title={t.common.pdf.failed} hint={t.common.pdf.failedHint} />;
  if (!pdf) return <p className={classes.loading}>{t.common.pdf.loading}</p>;
  return (
    <section ref={viewer} className={classes.viewer} aria-label={label}>
      <PdfToolbar
        page={page}
        total={total}
        onPage={setNumber}
        onLarger={() => setZoom(ZOOMS.find((step) => step > now) ?? zoom)}
        onSmaller={() => setZoom(ZOOMS.findLast((step) => step < now) ?? zoom)}
        actions={actions}
      />
      <section
        ref={scroller}
        className={classes.scroller}
        tabIndex={0}
        aria-label={t.common.pdf.page(page, total)}
      >
        <PdfPage pdf={pdf} number={page} zoom={zoom} />
      </section>
    </section>
  );
}

/** The old document stays until the new one is open, so that a redraft does not flash. */
function useDocument(bytes: ArrayBuffer) {
  const [pdf, setPdf] = useState<PdfDocument | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const task = openPdf(bytes);
    task.promise.then(
      (opened) => {
        if (gone) return;
        setFailed(false);
        setPdf(opened);
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      void task.destroy();
    };
  }, [bytes]);
  return { pdf, failed };
}
