import { Button } from '@mantine/core';
import { DetailPane, Facts, RecordHistory, useRemoveRecord } from '../../../components/detail';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import { IncomingChip, type IncomingRow } from './columns';

const texts = t.directives;

export function IncomingDetail({ row, onEdit }: { row: IncomingRow; onEdit: () => void }) {
  const { mutate: remove } = useRemoveRecord('directive', {
    title: texts.removeTitle,
    message: texts.removeMessage,
    confirmLabel: t.common.remove,
    tone: 'danger',
    reason: 'asked',
  });
  return (
    <DetailPane
      title={row.title}
      subtitle={`${texts.number} ${row.number}`}
      status={<IncomingChip state={row.state} />}
      actions={
        <>
          <Button variant="default" size="compact-md" onClick={onEdit}>
            {t.common.edit}
          </Button>
          <Button variant="subtle" color="bad" size="compact-md" onClick={() => remove(row.id)}>
            {t.common.remove}
          </Button>
        </>
      }
    >
      <Facts
        facts={[
          { label: texts.arrivedOn, value: formatDate(row.arrived_on) },
          { label: texts.symbol, value: row.symbol },
          { label: texts.issuer, value: row.issuer },
        ]}
      />
      <RecordHistory kind="directive" id={row.id} />
    </DetailPane>
  );
}
