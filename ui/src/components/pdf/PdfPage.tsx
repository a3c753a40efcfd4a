import { useEffect, useRef, useState } from 'react';
import type { PdfDocument, PdfPageProxy } from './engine';
import classes from './pdf.module.css';

/** The page's true size times a number, or as large as there is room for. */
export type Zoom = number | 'fit';

interface Props {
  pdf: PdfDocument;
  number: number;
  zoom: Zoom;
}

/** CSS pixels in a point, at which a page stands in its true size. */
const TRUE_SIZE = 96 / 72;

/** The most pixels drawn of one page. A paper never needs as many; a page that claims to be a field wide would. */
const MOST_PIXELS = 2 ** 25;

/** One page drawn sharp, with its text underneath for those who hear the window. */
export function PdfPage({ pdf, number, zoom }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let gone = false;
    let stop: () => void = () => undefined;
    const draw = async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (gone || !target) return;
      const density = window.devicePixelRatio || 1;
      const viewport = bounded(page, (zoom === 'fit' ? 1 : zoom) * TRUE_SIZE * density);
      target.width = viewport.width;
      target.height = viewport.height;
      target.style.width = `${viewport.width / density}px`;
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
      const content = await page.getTextContent();
      if (!gone) setText(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    // A page that is left while it is drawn ends with a rejection that means nothing.
    draw().catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [pdf, number, zoom]);
  return (
    <div className={classes.page}>
      <canvas ref={canvas} aria-hidden data-zoom={zoom} />
      <p className="visually-hidden">{text}</p>
    </div>
  );
}

/** The page at a scale, or as large as may be drawn. */
function bounded(page: PdfPageProxy, scale: number) {
  const wanted = page.getViewport({ scale });
  const excess = (wanted.width * wanted.height) / MOST_PIXELS;
  return excess > 1 ? page.getViewport({ scale: scale / Math.sqrt(excess) }) : wanted;
}
