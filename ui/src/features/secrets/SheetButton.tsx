import { PaperButton } from '../../components/paper';
import { t } from '../../i18n';
import { call } from '../../ipc';

/** The sheet that waits for being typed back: looked at, printed, saved as PDF and as nothing that can be edited. */
export function SheetButton() {
  const paper = {
    key: ['sheet_pdf'],
    read: () => call('sheet_pdf'),
    view: () => call('sheet_view'),
    save: () => call('sheet_save'),
    formats: ['pdf'] as const,
  };
  return <PaperButton label={t.secrets.sheet.print} paper={paper} />;
}
