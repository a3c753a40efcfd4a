import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { MoreMenu, useCopies } from '../../components/act';
import { call } from '../../ipc';

interface Props {
  meeting: string;
  /** The supplementary minute of that number instead of the minutes themselves. */
  supplement: number | null;
  label: string;
  moreLabel: string;
}

/** Minutes on paper: opened to be printed, or saved. */
export function MinutesCopies({ meeting, supplement, label, moreLabel }: Props) {
  const { view, actions } = useCopies({
    view: () => call('minutes_view', { meeting, supplement }),
    save: (format) => call('minutes_save', { meeting, supplement, format }),
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
        onClick={view}
      >
        {label}
      </Button>
      <MoreMenu label={moreLabel} actions={actions} />
    </>
  );
}
