import { Button } from '@mantine/core';
import { StatusChip } from '../../components/list';
import { t } from '../../i18n';
import { type BriefingTable, call } from '../../ipc';
import { useBriefingScope } from './BriefingScope';
import classes from './briefings.module.css';
import { Figures } from './Figures';
import { useStep } from './useBriefing';

const texts = t.briefings.table;

/** A table or chart: in the paper or left out, its figures folded away until they are asked for. */
export function TablePart({ table }: { table: BriefingTable }) {
  const { id, editable } = useBriefingScope();
  const { mutate, isPending } = useStep();
  const { anchor, kind, title, omitted, figures } = table;
  const name = title || texts.kinds[kind];
  const flip = () =>
    mutate(() =>
      omitted ? call('briefing_revert', { id, anchor }) : call('briefing_edit', { id, anchor, text: '' }),
    );
  return (
    <div className={classes.table} data-omitted={omitted || undefined}>
      <div className={classes.tableHead}>
        <span>{texts.kinds[kind]}</span>
        {title && <b>{title}</b>}
        {omitted && <StatusChip tone="neutral" label={texts.omitted} />}
        {editable && (
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={isPending}
            aria-label={omitted ? texts.putBackOf(name) : texts.leaveOutOf(name)}
            onClick={flip}
          >
            {omitted ? texts.putBack : texts.leaveOut}
          </Button>
        )}
      </div>
      {!omitted && figures.length > 0 && (
        <details open={figures.some(({ overridden }) => overridden !== null)}>
          <summary>{t.briefings.figures.inTable(figures.length)}</summary>
          <Figures figures={figures} />
        </details>
      )}
    </div>
  );
}
