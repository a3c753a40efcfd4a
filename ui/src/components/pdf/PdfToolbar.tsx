import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../i18n';
import classes from './pdf.module.css';

interface Props {
  page: number;
  total: number;
  onPage: (page: number) => void;
  onLarger: () => void;
  onSmaller: () => void;
  actions?: ReactNode;
}

export function PdfToolbar({ page, total, onPage, onLarger, onSmaller, actions }: Props) {
  const texts = t.common.pdf;
  const plain = { variant: 'subtle', color: 'gray' } as const;
  const icon = { size: '1.0625rem', stroke: 1.8, 'aria-hidden': true } as const;
  return (
    <div className={classes.toolbar}>
      <ActionIcon
        {...plain}
        aria-label={texts.previous}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft {...icon} />
      </ActionIcon>
      <output>{texts.page(page, total)}</output>
      <ActionIcon
        {...plain}
        aria-label={texts.next}
        disabled={page >= total}
        onClick={() => onPage(page + 1)}
      >
        <IconChevronRight {...icon} />
      </ActionIcon>
      <ActionIcon {...plain} aria-label={texts.zoomOut} onClick={onSmaller}>
        <IconZoomOut {...icon} />
      </ActionIcon>
      <ActionIcon {...plain} aria-label={texts.zoomIn} onClick={onLarger}>
        <IconZoomIn {...icon} />
      </ActionIcon>
      <span className={classes.spring} />
      {actions}
    </div>
  );
}
