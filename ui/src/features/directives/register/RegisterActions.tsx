import { Button } from '@mantine/core';
import { IconLock, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { May } from '../../../components/may';
import { t } from '../../../i18n';
import { CloseDialog } from './CloseDialog';
import { PrintDialog } from './PrintDialog';

const texts = t.registers;
const ICON = { size: '1rem', stroke: 1.8, 'aria-hidden': true } as const;

/** What is done to a whole register: printed as a book, closed at the year's end. */
export function RegisterActions({ direction }: { direction: 'in' | 'out' }) {
  const [open, setOpen] = useState<'print' | 'close' | null>(null);
  const leave = () => setOpen(null);
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter {...ICON} />} onClick={() => setOpen('print')}>
        {texts.print.open}
      </Button>
      <May to="issue">
        <Button variant="default" leftSection={<IconLock {...ICON} />} onClick={() => setOpen('close')}>
          {texts.close.open}
        </Button>
      </May>
      {open === 'print' && <PrintDialog direction={direction} onClose={leave} />}
      {open === 'close' && <CloseDialog direction={direction} onClose={leave} />}
    </>
  );
}
