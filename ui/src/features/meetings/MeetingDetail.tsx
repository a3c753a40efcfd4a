import { Button } from '@mantine/core';
import { MoreMenu } from '../../components/act';
import { DetailPane, Facts, RecordHistory, useRemoveRecord } from '../../components/detail';
import { May } from '../../components/may';
import { formatLongDate } from '../../components/values';
import { t } from '../../i18n';
import { type MeetingRow, MinutesChip } from './columns';

const texts = t.meetings;

interface Props {
  row: MeetingRow;
  onEdit: (id: string) => void;
  onWrite: (id: string) => void;
  onRead: (id: string) => void;
}

export function MeetingDetail({ row, onEdit, onWrite, onRead }: Props) {
  const { mutate: remove } = useRemoveRecord('meeting', {
    title: texts.removeTitle,
    message: texts.removeMessage,
    confirmLabel: t.common.remove,
    tone: 'danger',
  });
  const { id, minutes_state: state } = row;
  const change = [
    { label: t.common.edit, run: () => onEdit(id) },
    { label: t.common.remove, run: () => remove(id), tone: 'danger' as const },
  ];
  return (
    <DetailPane
      title={row.name}
      subtitle={row.kind_name}
      status={<MinutesChip state={state} />}
      actions={
        <>
          {state !== 'signed' && (
            <May to="write">
              <Button size="compact-md" onClick={() => onWrite(id)}>
                {texts.minutes.write}
              </Button>
            </May>
          )}
          <Button variant="default" size="compact-md" onClick={() => onRead(id)}>
            {texts.open}
          </Button>
          <MoreMenu label={texts.more} actions={state === 'signed' ? [] : change} />
        </>
      }
    >
      <Facts
        facts={[
          { label: texts.day, value: formatLongDate(row.day) },
          { label: texts.startsAt, value: [row.starts_at, row.ends_at].filter(Boolean).join(' \u2013 ') },
          { label: texts.venue, value: row.venue },
          { label: texts.chair, value: row.chair_name },
          ...(row.expected > 0
            ? [{ label: texts.minutes.attendance, value: texts.present(row.present, row.expected) }]
            : []),
          ...(row.open_conclusion_count > 0
            ? [
                {
                  label: texts.minutes.conclusions,
                  value: texts.openConclusions(row.open_conclusion_count),
                },
              ]
            : []),
        ]}
      />
      <RecordHistory kind="meeting" id={id} />
    </DetailPane>
  );
}
