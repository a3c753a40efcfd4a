import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors';
import { formatNumber, periodsOf, periodTitle, sentence, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call, type MadePackage, type PartnerCard } from '../../ipc';

const texts = t.packages;

interface Props {
  partner: PartnerCard;
  onClose: () => void;
}

/** A package of a period: which one, then where it goes. */
export function MakeDialog({ partner, onClose }: Props) {
  const today = useToday();
  const [period, setPeriod] = useState(lastMonth(today));
  const queries = useQueryClient();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => call('package_make', { partner: partner.id, period }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Dialog onClose={onClose} title={texts.makeFor(partner.name)} size="lg">
      <Stack gap="sm">
        <Text size="sm">{texts.makeMessage}</Text>
        <Select
          label={texts.period}
          data={choices(today)}
          value={period}
          onChange={(chosen) => chosen && setPeriod(chosen)}
          allowDeselect={false}
          maxDropdownHeight={260}
        />
        {data && <Made made={data} />}
        {error && <ErrorNotice error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {texts.close}
          </Button>
          <Button loading={isPending} onClick={() => mutate()}>
            {texts.chooseFolder}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Made({ made }: { made: MadePackage }) {
  const counts = [made.activities, made.tasks, made.documents].map(formatNumber) as [string, string, string];
  return (
    <div role="status">
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {texts.made(made.file)}
      </Text>
      <Text size="sm">{texts.madeCounts(...counts)}</Text>
    </div>
  );
}

/** The periods of this year and of the last. */
function choices(today: string) {
  const year = Number(today.slice(0, 4));
  const keys = [...periodsOf(year), ...periodsOf(year - 1)];
  return keys.map((value) => ({ value, label: sentence(periodTitle(value)) }));
}

/** What is sent most often: the month before this one. */
function lastMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
