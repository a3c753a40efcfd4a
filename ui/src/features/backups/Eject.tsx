import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { notifyError } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';

const texts = t.backups.sticks;

/** The way to let go of a stick. It says that it may be pulled only when the system said so. */
export function Eject({ stick }: { stick: number }) {
  const { data, mutate, isPending } = useMutation({
    mutationFn: () => call('stick_eject', { stick }),
    onError: notifyError,
  });
  if (data !== undefined) return <Text fw={600}>{data ? texts.ejected : texts.notEjected}</Text>;
  return (
    <Button mt="xs" variant="default" loading={isPending} onClick={() => mutate()}>
      {texts.eject}
    </Button>
  );
}
