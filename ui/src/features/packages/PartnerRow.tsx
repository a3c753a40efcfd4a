import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConfirm } from '../../components/confirm';
import { useMay } from '../../components/may';
import { notifyError, useNotifyDone } from '../../components/notices';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import { call, type PartnerCard } from '../../ipc';
import { DocumentsDialog } from './DocumentsDialog';
import { MakeDialog } from './MakeDialog';

const texts = t.packages;

/** One office, and what can be done with it. */
export function PartnerRow({ partner }: { partner: PartnerCard }) {
  const [open, setOpen] = useState<'make' | 'documents' | null>(null);
  const stop = useStop(partner);
  const small = { variant: 'default', size: 'compact-sm' } as const;
  const close = () => setOpen(null);
  const may = useMay();
  const trusted = partner.state === 'trusted';
  return (
    <tr>
      <td>{partner.name}</td>
      <td>{formatDate(partner.trusted_on)}</td>
      <td>{texts.states[partner.state]}</td>
      <td>
        {trusted && may('issue') && (
          <Button {...small} aria-label={texts.makeFor(partner.name)} onClick={() => setOpen('make')}>
            {texts.make}
          </Button>
        )}
        <Button {...small} aria-label={texts.documentsOf(partner.name)} onClick={() => setOpen('documents')}>
          {texts.documents}
        </Button>
        {trusted && may('administer') && (
          <Button {...small} aria-label={texts.stopFor(partner.name)} onClick={() => stop()}>
            {texts.stop}
          </Button>
        )}
        {open === 'make' && <MakeDialog partner={partner} onClose={close} />}
        {open === 'documents' && <DocumentsDialog partner={partner} onClose={close} />}
      </td>
    </tr>
  );
}

function useStop(partner: PartnerCard) {
  const confirm = useConfirm();
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate } = useMutation({
    mutationFn: async () => {
      const answer = await confirm({
        title: texts.stopTitle,
        message: texts.stopMessage(partner.name),
        confirmLabel: texts.stop,
        tone: 'danger',
      });
      return answer && call('package_stop', { partner: partner.id });
    },
    onSuccess: async (saved) => {
      if (!saved) return;
      notifyDone(texts.stopped, saved.operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  return mutate;
}
