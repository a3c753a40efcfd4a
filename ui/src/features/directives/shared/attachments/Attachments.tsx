import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { DetailSection } from '../../../../components/detail';
import { ErrorNotice } from '../../../../components/errors';
import { May } from '../../../../components/may';
import { t } from '../../../../i18n';
import type { Attachment } from '../../../../ipc';
import { Adding, Refused } from './Adding';
import { AttachmentList } from './AttachmentList';
import { AttachmentViewer } from './AttachmentViewer';
import classes from './attachments.module.css';
import { useAdding } from './useAdding';
import { useAttachments } from './useAttachments';
import { useDrop, usePaste } from './useGiven';

const texts = t.attachments;

/** The scans and files of a directive: dropped, picked or pasted; looked at, renamed and taken off. */
export function Attachments({ directive }: { directive: string }) {
  const { data, error, refetch } = useAttachments(directive);
  const [shown, setShown] = useState<Attachment | null>(null);
  const adding = useAdding(directive);
  const isOver = useDrop(adding.addLaid);
  usePaste(adding.addPasted);
  return (
    <DetailSection title={texts.title}>
      <div className={classes.files} data-over={isOver || undefined}>
        {error && <ErrorNotice error={error} onRetry={refetch} />}
        {data?.length === 0 && <p className={classes.none}>{texts.none}</p>}
        {data && data.length > 0 && (
          <AttachmentList directive={directive} attachments={data} onShow={setShown} />
        )}
        {adding.refused.length > 0 && <Refused files={adding.refused} onDismiss={adding.dismiss} />}
        {adding.progress && <Adding {...adding.progress} />}
        <May to="write">
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPaperclip size="0.9375rem" stroke={1.8} aria-hidden />}
            disabled={adding.progress !== null}
            onClick={adding.pick}
          >
            {texts.add}
          </Button>
          <small className={classes.hint}>{isOver ? texts.dropHere : texts.hint}</small>
        </May>
      </div>
      {shown && <AttachmentViewer attachment={shown} onClose={() => setShown(null)} />}
    </DetailSection>
  );
}
