import { PaperButton } from '../../../components/paper';
import { t } from '../../../i18n';
import { call } from '../../../ipc';

const texts = t.registers.owed;

/** The papers that urge the chosen recipients: one letter to all, or a slip for each. */
export function Reminders({ deliveries }: { deliveries: readonly string[] }) {
  return (
    <>
      <Reminder urging="letter" deliveries={deliveries} />
      <Reminder urging="slips" deliveries={deliveries} />
    </>
  );
}

function Reminder({ urging, deliveries }: { urging: 'letter' | 'slips'; deliveries: readonly string[] }) {
  const request = { urging, deliveries: [...deliveries], answer_by: null };
  const paper = {
    key: ['reminder_pdf', request],
    read: () => call('reminder_pdf', request),
    view: () => call('reminder_view', request),
    save: (format: 'pdf' | 'docx') => call('reminder_save', { ...request, format }),
  };
  return <PaperButton label={texts[urging]} paper={paper} />;
}
