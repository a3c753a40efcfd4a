import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors';
import { useNotifyDone } from '../../components/notices';
import { formatDate, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call, type PackageReport } from '../../ipc';
import { PackageLines } from './PackageLines';
import classes from './packages.module.css';

const texts = t.packages;
const FATES = ['refused', 'removed', 'changed', 'new', 'unchanged'] as const;

interface Props {
  report: PackageReport;
  onClose: () => void;
}

/** What taking a package would do, line by line; it is taken only from here. */
export function TakeDialog({ report, onClose }: Props) {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call('package_take'),
    onSuccess: async ({ counts, operation }) => {
      onClose();
      notifyDone(texts.taken(formatNumber(counts.new + counts.changed)), operation);
      await queries.invalidateQueries();
    },
  });
  const { counts, from, to, made_on } = report;
  const brings = counts.new + counts.changed + counts.removed;
  return (
    <Dialog onClose={onClose} title={texts.takeTitle(report.number, report.partner)} size="60rem">
      <Stack gap="sm">
        <Text size="sm">{texts.about(formatDate(from), formatDate(to), formatDate(made_on))}</Text>
        <ul className={classes.counts} aria-label={texts.counts}>
          {FATES.filter((fate) => counts[fate] > 0).map((fate) => (
            <li key={fate}>
              {texts.fates[fate]}: <strong>{formatNumber(counts[fate])}</strong>
            </li>
          ))}
        </ul>
        <PackageLines lines={report.lines} />
        {brings === 0 && <Text role="status">{texts.nothingNew}</Text>}
        {error && <ErrorNotice error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {texts.close}
          </Button>
          <Button loading={isPending} disabled={brings === 0} onClick={() => mutate()}>
            {texts.takeNow}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
