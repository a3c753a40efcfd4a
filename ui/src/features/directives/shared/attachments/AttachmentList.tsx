import { IconFile, IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import { MoreMenu } from '../../../../components/act';
import { t } from '../../../../i18n';
import type { Attachment, MediaType } from '../../../../ipc';
import classes from './attachments.module.css';
import { RenameDialog } from './RenameDialog';
import { useRowActions } from './useRowActions';

const texts = t.attachments;

interface Props {
  directive: string;
  attachments: readonly Attachment[];
  onShow: (attachment: Attachment) => void;
}

export function AttachmentList({ directive, attachments, onShow }: Props) {
  const ids = attachments.map(({ id }) => id);
  return (
    <ul className={classes.list}>
      {attachments.map((attachment) => (
        <Row key={attachment.id} {...{ directive, attachment, ids, onShow }} />
      ))}
    </ul>
  );
}

interface RowProps {
  directive: string;
  attachment: Attachment;
  /** Every file of the directive, in order. */
  ids: readonly string[];
  onShow: (attachment: Attachment) => void;
}

function Row({ directive, attachment, ids, onShow }: RowProps) {
  const { actions, open, renaming, endRenaming } = useRowActions(directive, attachment, ids);
  const Icon = ICONS[attachment.media_type] ?? IconFile;
  return (
    <li className={classes.row}>
      <Icon size="1.25rem" stroke={1.6} aria-hidden />
      <div className={classes.words}>
        <button type="button" onClick={() => (attachment.is_shown ? onShow(attachment) : open())}>
          {attachment.title}
        </button>
        <small>{about(attachment)}</small>
      </div>
      <MoreMenu label={texts.more(attachment.title)} actions={actions} />
      {renaming && <RenameDialog attachment={attachment} onClose={endRenaming} />}
    </li>
  );
}

const ICONS: Partial<Record<MediaType, typeof IconFile>> = {
  pdf: IconFileTypePdf,
  jpeg: IconPhoto,
  png: IconPhoto,
  webp: IconPhoto,
  tiff: IconPhoto,
  xls: IconFileSpreadsheet,
  xlsx: IconFileSpreadsheet,
  ods: IconFileSpreadsheet,
  doc: IconFileText,
  docx: IconFileText,
  odt: IconFileText,
  rtf: IconFileText,
  text: IconFileText,
};

/** Types that the window shows when nothing is wrong with the file. */
const SHOWABLE = new Set<MediaType>(['pdf', 'jpeg', 'png', 'webp']);

function about({ media_type, size, pages, is_shown }: Attachment): string {
  const parts = [texts.types[media_type], texts.size(size)];
  if (pages !== null) parts.push(texts.pages(pages));
  if (!is_shown && SHOWABLE.has(media_type)) parts.push(texts.notShown);
  return parts.join(' · ');
}
