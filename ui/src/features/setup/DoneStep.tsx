import { Button } from '@mantine/core';
import { t } from '../../i18n';

export function DoneStep({ onStart }: { onStart: () => void }) {
  return (
    <>
      <p>{t.setup.done.title}</p>
      <p>{t.setup.done.hint}</p>
      <Button onClick={onStart} autoFocus mt="md">
        {t.setup.done.start}
      </Button>
    </>
  );
}
