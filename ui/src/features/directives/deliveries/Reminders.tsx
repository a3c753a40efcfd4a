import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { MoreMenu, useCopies } from '../../../components/act';
import { t } from '../../../i18n';
import { call } from '../../../ipc';

const texts = t.registers.owed;

/** The papers that urge the chosen recipients: one letter to all, or a slip for each. */
export function Reminders({ deliveries }: { deliveries: readonly string[] }) {
  return (
    <>
      <Reminder urging="letter" deliveries={deliveries} label={texts.letter} moreLabel={texts.letterMore} />
      <Reminder urging="slips" deliveries={deliveries} label={texts.slips} moreLabel={texts.slipsMore} />
    </>
  );
}

interface Props {
  urging: 'letter' | 'slips';
  deliveries: readonly string[];
  label: string;
  moreLabel: string;
}

function Reminder({ urging, deliveries, label, moreLabel }: Props) {
  const request = { urging, deliveries: [...deliveries], answer_by: null };
  const { view, actions } = useCopies({
    view: () => call('reminder_view', request),
    save: (format) => call('reminder_save', { ...request, format }),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
        onClick={view}
      >
        {label}
      </Button>
      <MoreMenu label={moreLabel} actions={actions} />
    </>
  );
}
