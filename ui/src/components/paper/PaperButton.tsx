import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type Paper, PaperDialog } from './PaperDialog';

interface Props {
  label: string;
  paper: Paper;
  size?: ButtonProps['size'];
}

/** Opens a paper to be looked at. */
export function PaperButton({ label, paper, size }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        {...(size && { size })}
        leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
      {opened && <PaperDialog title={label} paper={paper} onClose={() => setOpened(false)} />}
    </>
  );
}
