import { ActDialog } from '../../../../components/act';
import { TextField } from '../../../../components/fields';
import { requiredText } from '../../../../components/form';
import { z } from '../../../../components/form/zod';
import { t } from '../../../../i18n';
import { type Attachment, call } from '../../../../ipc';

const texts = t.attachments;
const schema = z.object({ title: requiredText(500) });

interface Props {
  attachment: Attachment;
  onClose: () => void;
}

export function RenameDialog({ attachment: { id, title }, onClose }: Props) {
  return (
    <ActDialog
      title={texts.renameTitle}
      confirmLabel={t.common.save}
      done={texts.renamed}
      schema={schema}
      initial={{ title }}
      send={(input) => call('attachment_rename', { id, ...input })}
      onClose={onClose}
    >
      <TextField name="title" label={texts.name} span={12} required />
    </ActDialog>
  );
}
