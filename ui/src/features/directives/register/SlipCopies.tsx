import { PaperButton } from '../../../components/paper';
import { t } from '../../../i18n';
import { call } from '../../../ipc';

/** The slip that goes round with an incoming letter. */
export function SlipCopies({ directive }: { directive: string }) {
  const paper = {
    key: ['slip_pdf', directive],
    read: () => call('slip_pdf', { directive }),
    view: () => call('slip_view', { directive }),
    save: (format: 'pdf' | 'docx') => call('slip_save', { directive, format }),
  };
  return <PaperButton label={t.registers.slip} paper={paper} size="compact-md" />;
}
