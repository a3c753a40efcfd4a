import { Button } from '@mantine/core';
import { DetailPane, Facts, known } from '../../components/detail';
import { formatDate, formatLongDate } from '../../components/values';
import { t } from '../../i18n';
import type { BriefingRow } from '../../ipc';
import { nameOf, StateChip } from './columns';

const texts = t.briefings;

interface Props {
  row: BriefingRow;
  onOpen: () => void;
}

/** A briefing beside the list: how far it has come. */
export function BriefingDetail({ row, onOpen }: Props) {
  const { state, supersedes_by: by } = row;
  return (
    <DetailPane
      title={nameOf(row)}
      subtitle={by ? texts.supersedes[by] : texts.compose.kinds[row.kind]}
      status={<StateChip state={state} />}
      actions={
        <Button size="compact-md" onClick={onOpen}>
          {texts.open}
        </Button>
      }
    >
      <Facts
        facts={[
          { label: texts.days, value: `${formatDate(row.from_day)} \u2013 ${formatDate(row.to_day)}` },
          { label: texts.documentDate, value: formatLongDate(row.document_date) },
          { label: texts.signer, value: row.signer_name },
          ...known([
            { label: texts.nextDraft, value: state === 'draft' && texts.draftNumber(row.draft_number) },
            { label: texts.signedOn, value: row.signed_on && formatDate(row.signed_on) },
            { label: texts.symbol, value: row.symbol },
            { label: texts.issuedOn, value: row.issued_on && formatDate(row.issued_on) },
          ]).filter(({ value }) => value !== false),
        ]}
      />
      {row.superseded_by && <p>{texts.superseded}</p>}
    </DetailPane>
  );
}
