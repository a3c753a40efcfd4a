import { Card } from '../../components/layout';
import { formatMarked, formatNumber, periodName, sentence } from '../../components/values';
import { t } from '../../i18n';
import type { Dashboard, OrganisationAttendances } from '../../ipc';
import classes from './bars.module.css';
import { signed } from './FigureCards';
import shared from './overview.module.css';

const texts = t.overview.bars;

/** Attendances under each lead, with the same days of the period before as a thin bar beneath. */
export function AttendanceBars({ data }: { data: Dashboard }) {
  const { organisations, now, period, before_period } = data;
  const scale = scaleOf(organisations);
  const counted = organisations.some((row) => row.now ?? row.before);
  const total = now.attendances
    ? texts.total(formatMarked(now.attendances), formatNumber(now.activities))
    : undefined;
  return (
    <Card
      title={texts.title}
      {...(total && { subtitle: total })}
      side={
        <span className={classes.legend}>
          <i data-bar="now" aria-hidden /> {sentence(periodName(period))}
          <i data-bar="before" aria-hidden /> {sentence(periodName(before_period))}
        </span>
      }
    >
      {counted ? (
        <>
          <ul className={classes.bars}>
            {organisations.map((row) => (
              <Bar key={row.id} row={row} scale={scale.at(-1) ?? 1} before={periodName(before_period)} />
            ))}
          </ul>
          <div className={classes.axis} aria-hidden>
            {scale.map((tick) => (
              <span key={tick} style={{ left: `${(tick / (scale.at(-1) ?? 1)) * 100}%` }}>
                {formatNumber(tick)}
              </span>
            ))}
          </div>
        </>
      ) : (
        <p className={shared.nothing}>{texts.none}</p>
      )}
    </Card>
  );
}

function Bar({ row, scale, before }: { row: OrganisationAttendances; scale: number; before: string }) {
  const now = row.now?.value ?? 0;
  const past = row.before?.value ?? 0;
  const percent = past > 0 ? Math.round(((now - past) / past) * 100) : null;
  return (
    <li>
      <span className={classes.barName}>{row.short_name}</span>
      <span className={classes.track} aria-hidden>
        <i data-bar="now" style={{ width: `${(now / scale) * 100}%` }} />
        <i data-bar="before" style={{ width: `${(past / scale) * 100}%` }} />
      </span>
      <b>{row.now ? formatMarked(row.now) : '0'}</b>
      <em data-tone={percent === null || percent === 0 ? 'plain' : percent > 0 ? 'ok' : 'bad'}>
        {percent === null ? '\u2013' : signed(percent, '%')}
      </em>
      {row.before && (
        <span className="visually-hidden">{texts.before(formatMarked(row.before), before)}</span>
      )}
    </li>
  );
}

/** Round ticks from nothing to beyond the longest bar, four or five of them. */
export function scaleOf(rows: readonly OrganisationAttendances[]): number[] {
  const most = Math.max(1, ...rows.flatMap(({ now, before }) => [now?.value ?? 0, before?.value ?? 0]));
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
