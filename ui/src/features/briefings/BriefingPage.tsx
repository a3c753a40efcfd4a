import { Suspense, useMemo } from 'react';
import { useLeaveGone } from '../../components/detail';
import { ErrorNotice } from '../../components/errors';
import { PdfViewer } from '../../components/pdf';
import { t } from '../../i18n';
import type { BriefingDraft } from '../../ipc';
import { BriefingHead } from './BriefingHead';
import { BriefingScope } from './BriefingScope';
import { BriefingText } from './BriefingText';
import classes from './briefings.module.css';
import { Review } from './Review';
import { useBriefing, usePaper } from './useBriefing';
import { Warnings } from './Warnings';

interface Props {
  id: string;
  onBack: () => void;
  /** Another briefing takes this one's place, such as the one that replaces it. */
  onShow: (id: string) => void;
}

/** A briefing being worked on: its words at the left, the pages they make at the right. */
export function BriefingPage({ id, onBack, onShow }: Props) {
  const { data, error, refetch } = useBriefing(id);
  useLeaveGone(error, onBack);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data) return null;
  return (
    <article className={classes.briefing} aria-labelledby="briefing-title">
      <BriefingHead draft={data} onBack={onBack} onShow={onShow} />
      <div className={classes.sides}>
        <Words draft={data} />
        <Paper id={id} />
      </div>
    </article>
  );
}

function Words({ draft }: { draft: BriefingDraft }) {
  const { id } = draft.briefing;
  const editable = draft.can.includes('edit');
  const scope = useMemo(() => ({ id, editable }), [id, editable]);
  return (
    <BriefingScope value={scope}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.words} aria-label={t.briefings.text} tabIndex={0}>
        <Review review={draft.review} />
        <Warnings warnings={draft.warnings} />
        <BriefingText sections={draft.sections} />
      </section>
    </BriefingScope>
  );
}

function Paper({ id }: { id: string }) {
  const { data, error, refetch } = usePaper(id);
  const waiting = <p className={classes.waiting}>{t.common.pdf.loading}</p>;
  return (
    <div className={classes.paper}>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {!data && !error && waiting}
      {data && (
        <Suspense fallback={waiting}>
          <PdfViewer bytes={data} label={t.briefings.paper.preview} />
        </Suspense>
      )}
    </div>
  );
}
