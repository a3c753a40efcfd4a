import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { Dialog } from '../../../../components/dialog';
import { ErrorNotice } from '../../../../components/errors';
import { EmptyState } from '../../../../components/list';
import { PdfViewer } from '../../../../components/pdf';
import { t } from '../../../../i18n';
import { type Attachment, call, type MediaType } from '../../../../ipc';
import classes from './attachments.module.css';
import { useOpen } from './useRowActions';

const texts = t.attachments;

interface Props {
  attachment: Attachment;
  onClose: () => void;
}

/** A file looked at inside the window. Its bytes are kept no longer than it is open, and never on disk. */
export function AttachmentViewer({ attachment, onClose }: Props) {
  const { id, title, media_type } = attachment;
  const { data, error, refetch } = useQuery({
    queryKey: ['attachment_read', id],
    queryFn: () => call('attachment_read', { id }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const open = useOpen(id);
  const waiting = <p className={classes.none}>{t.common.pdf.loading}</p>;
  return (
    <Dialog onClose={onClose} title={title} size="min(72rem, 92vw)">
      <div className={classes.viewer}>
        {error && <ErrorNotice error={error} onRetry={refetch} />}
        {!data && !error && waiting}
        {data && (
          <Suspense fallback={waiting}>
            {media_type === 'pdf' ? (
              <PdfViewer bytes={data} label={title} />
            ) : (
              <Picture bytes={data} mediaType={media_type} title={title} />
            )}
          </Suspense>
        )}
      </div>
      <Button variant="default" size="compact-md" mt="xs" onClick={open}>
        {texts.open}
      </Button>
    </Dialog>
  );
}

function Picture({ bytes, mediaType, title }: { bytes: ArrayBuffer; mediaType: MediaType; title: string }) {
  const [failed, setFailed] = useState(false);
  const address = useAddress(bytes, `image/${mediaType}`);
  if (failed) return <EmptyState title={t.common.pdf.failed} hint={texts.notShownHint} />;
  return address && <img src={address} alt={title} onError={() => setFailed(true)} />;
}

/** An address inside the window for bytes in memory, given back when they are no longer looked at. */
function useAddress(bytes: ArrayBuffer, type: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return address;
}
