import { Button, Group, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { type QueryKey, useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { t } from '../../i18n';
import { type Copies, MoreMenu, useCopies } from '../act';
import { Dialog } from '../dialog';
import { ErrorNotice } from '../errors';
import { PdfViewer } from '../pdf';
import classes from './paper.module.css';

const texts = t.common.paper;

/** A paper of the office: looked at here, printed from the system's viewer, saved where the clerk says. */
export interface Paper extends Copies {
  /** What tells its pages from those of any other paper. */
  key: QueryKey;
  /** The pages as they would be printed now. */
  read: () => Promise<ArrayBuffer>;
}

interface Props {
  title: string;
  paper: Paper;
  onClose: () => void;
}

/** The pages before they leave the window. Nothing of them is written to disk until they are printed or saved. */
export function PaperDialog({ title, paper, onClose }: Props) {
  const { data, error, refetch } = useQuery({ queryKey: paper.key, queryFn: paper.read, gcTime: 0 });
  const { view, actions } = useCopies<never>(paper);
  useHotkeys([['mod+P', view]], []);
  const waiting = <p>{t.common.pdf.loading}</p>;
  return (
    <Dialog onClose={onClose} title={title} size="min(76rem, 94vw)">
      <div className={classes.pages}>
        {error && <ErrorNotice error={error} onRetry={refetch} />}
        {!data && !error && waiting}
        {data && (
          <Suspense fallback={waiting}>
            <PdfViewer bytes={data} label={title} />
          </Suspense>
        )}
      </div>
      <Group justify="flex-end" gap="xs" mt="xs">
        <MoreMenu label={texts.more} actions={actions} />
        <Button
          data-autofocus
          leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
          rightSection={<Kbd size="xs">Ctrl P</Kbd>}
          onClick={view}
        >
          {texts.print}
        </Button>
      </Group>
    </Dialog>
  );
}
