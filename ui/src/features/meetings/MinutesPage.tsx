import { Button } from '@mantine/core';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { DetailSection, Facts, RecordHistory, useLeaveGone, useRecord } from '../../components/detail';
import { ErrorNotice } from '../../components/errors';
import { May } from '../../components/may';
import { formatDate, formatLongDate } from '../../components/values';
import { t } from '../../i18n';
import type { ViewOf } from '../../ipc';
import { Conclusions } from './Conclusions';
import { MinutesChip } from './columns';
import { MinutesCopies } from './MinutesCopies';
import { MinutesSteps } from './MinutesSteps';
import classes from './meetings.module.css';

const texts = t.meetings;

interface Props {
  id: string;
  onBack: () => void;
  onWrite: () => void;
}

/** A meeting to read, with what follows from it; signed minutes are only read. */
export function MinutesPage({ id, onBack, onWrite }: Props) {
  const { data, error, refetch } = useRecord<ViewOf<'meeting'>>('meeting', id);
  useLeaveGone(error, onBack);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data) return null;
  const signed = data.minutes_state === 'signed';
  return (
    <article className={classes.minutes} aria-labelledby="minutes-title">
      <header>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconArrowLeft size="1rem" stroke={1.8} aria-hidden />}
          onClick={onBack}
        >
          {texts.back}
        </Button>
        <h2 id="minutes-title">{data.name}</h2>
        <MinutesChip state={data.minutes_state} />
        <May to="write">
          {!signed && (
            <Button size="compact-md" onClick={onWrite}>
              {texts.minutes.write}
            </Button>
          )}
          <MinutesSteps meeting={data} />
        </May>
        <MinutesCopies
          meeting={id}
          supplement={null}
          label={texts.minutes.print}
          moreLabel={texts.minutes.copies}
        />
      </header>
      <div className={classes.reading}>
        {signed && (
          <p className={classes.frozen}>
            <IconLock size="1rem" stroke={1.8} aria-hidden />
            {texts.minutes.frozen}
          </p>
        )}
        <div className={classes.sides}>
          <Proceedings meeting={data} />
          <aside className={classes.facts}>
            <Facts facts={factsOf(data)} />
            <RecordHistory kind="meeting" id={id} />
          </aside>
        </div>
      </div>
    </article>
  );
}

function factsOf(meeting: ViewOf<'meeting'>) {
  const { starts_at, ends_at, signed_on, notice_symbol, notice_date } = meeting;
  return [
    { label: texts.kind, value: meeting.kind_name },
    { label: texts.day, value: formatLongDate(meeting.day) },
    { label: texts.startsAt, value: [starts_at, ends_at].filter(Boolean).join(' \u2013 ') },
    { label: texts.venue, value: meeting.venue },
    { label: texts.chair, value: meeting.chair_name },
    { label: texts.secretary, value: meeting.secretary_name },
    { label: texts.documents, value: meeting.documents },
    ...(signed_on ? [{ label: texts.sign.signedOn, value: formatDate(signed_on) }] : []),
    ...(notice_symbol
      ? [
          {
            label: texts.notice.action,
            value: [notice_symbol, notice_date && formatDate(notice_date)].filter(Boolean).join(', '),
          },
        ]
      : []),
  ];
}

function Proceedings({ meeting }: { meeting: ViewOf<'meeting'> }) {
  const { minutes } = texts;
  const { attendance, attendance_count: count } = meeting;
  return (
    <div className={classes.proceedings}>
      <DetailSection title={minutes.conclusions}>
        <Conclusions meeting={meeting} />
      </DetailSection>
      <DetailSection title={minutes.attendance}>
        {attendance.length === 0 && <p className={classes.nothing}>{minutes.nothing}</p>}
        {attendance.length > 0 && <p>{texts.present(count.present, count.expected)}</p>}
        <ul className={classes.names}>
          {attendance.map((row) => (
            <li key={row.id}>
              <b>{row.display_name}</b> {row.organisation_name}
              <small>
                {[minutes.attendanceStates[row.state], row.reason, row.substitute]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </DetailSection>
      <DetailSection title={minutes.agenda}>
        {meeting.agenda.length === 0 && <p className={classes.nothing}>{minutes.nothing}</p>}
        <ol>
          {meeting.agenda.map(({ id, content, presenter }) => (
            <li key={id}>{[content, presenter].filter(Boolean).join(' \u2013 ')}</li>
          ))}
        </ol>
      </DetailSection>
      <DetailSection title={minutes.opinions}>
        {meeting.opinions.length === 0 && <p className={classes.nothing}>{minutes.nothing}</p>}
        <ul>
          {meeting.opinions.map(({ id, speaker, content }) => (
            <li key={id}>
              {speaker && <b>{speaker}: </b>}
              {content}
            </li>
          ))}
        </ul>
      </DetailSection>
      {meeting.supplements.map(({ id, number, day, content, reason }) => (
        <DetailSection key={id} title={texts.supplement.heading(number, formatDate(day))}>
          <p>{content}</p>
          {reason && (
            <p className={classes.nothing}>
              {texts.supplement.reason}: {reason}
            </p>
          )}
          <MinutesCopies
            meeting={meeting.id}
            supplement={number}
            label={texts.supplement.print(number)}
            moreLabel={texts.supplement.copies(number)}
          />
        </DetailSection>
      ))}
    </div>
  );
}
