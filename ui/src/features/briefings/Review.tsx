import { StatusChip, type Tone } from '../../components/list';
import { useMay } from '../../components/may';
import { formatDateTime } from '../../components/values';
import { t } from '../../i18n';
import type { Approval, BriefingReview } from '../../ipc';
import classes from './briefings.module.css';

const texts = t.briefings.review;

const TONES: Readonly<Record<Approval, Tone>> = {
  waiting: 'amber',
  approved: 'ok',
  changed: 'amber',
  sent_back: 'bad',
};

/** How the briefing stands with the leaders, what comes next, and what was said; nothing when there is nothing. */
export function Review({ review: { approval, said } }: { review: BriefingReview }) {
  const leads = useMay()('approve');
  if (!approval && said.length === 0) return null;
  return (
    <section className={classes.review} aria-label={texts.label}>
      {approval && (
        <p>
          <StatusChip tone={TONES[approval]} label={texts.states[approval]} />{' '}
          {(leads ? texts.nextForLeader : texts.nextForClerk)[approval]}
        </p>
      )}
      {said.length > 0 && (
        <ol>
          {said.map(({ at, account, verdict, comment }, index) => (
            // What was said keeps its place: nothing is ever taken out.
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same in the same second.
            <li key={index}>
              <small className={classes.saidBy}>
                {formatDateTime(at)} · {account} · {texts.verdicts[verdict]}
              </small>
              {comment && <p>{comment}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
