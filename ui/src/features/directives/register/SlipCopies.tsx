import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { MoreMenu, useCopies } from '../../../components/act';
import { t } from '../../../i18n';
import { call } from '../../../ipc';

const texts = t.registers.slip;

/** The slip that goes round with an incoming letter: opened to be printed, or saved. */
export function SlipCopies({ directive }: { directive: string }) {
  const { view, actions } = useCopies({
    view: () => call('slip_view', { directive }),
    save: (format) => call('slip_save', { directive, format }),
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
        onClick={view}
      >
        {texts.view}
      </Button>
      <MoreMenu label={texts.more} actions={actions} />
    </>
  );
}
