import { Button, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../../components/errors';
import { t } from '../../../i18n';
import { call, type RegisterHead, type RegisterKind } from '../../../ipc';
import { ColumnChoices } from './ColumnChoices';
import classes from './columns.module.css';
import { HeadPreview } from './HeadPreview';
import { useColumns } from './useColumns';

const texts = t.settings.register_columns;
const KINDS = ['in', 'out', 'follow'] as const;
const OPTIONS = KINDS.map((value) => ({ value, label: t.registers.print.kinds[value] }));

/** With which columns the bound registers are printed. */
export function RegisterColumnsPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['register_heads'],
    queryFn: () => call('register_heads'),
  });
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data ? <Heads heads={data} /> : null;
}

function Heads({ heads }: { heads: RegisterHead[] }) {
  const [kind, setKind] = useState<RegisterKind>('in');
  const { print, restore } = useColumns(heads, kind);
  const columns = heads.find(({ register }) => register === kind)?.columns ?? [];
  const isNorm = columns.every((column) => column.is_norm === column.is_printed);
  return (
    <div className={classes.page}>
      <SegmentedControl
        aria-label={texts.register}
        data={OPTIONS}
        value={kind}
        onChange={(chosen) => setKind(KINDS.find((one) => one === chosen) ?? 'in')}
      />
      <Text size="sm">{texts.hint}</Text>
      <ColumnChoices columns={columns} onPrint={print} />
      <HeadPreview columns={columns} />
      <div>
        <Button variant="default" size="compact-md" disabled={isNorm} onClick={restore}>
          {texts.restore}
        </Button>
      </div>
    </div>
  );
}
