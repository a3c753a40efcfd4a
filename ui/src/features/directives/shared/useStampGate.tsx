import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { DISCARD } from '../../../components/form';
import { t } from '../../../i18n';
import type { IpcError } from '../../../ipc';

const texts = t.directives.secrecy;

/** What the clerk says of the paper when its text speaks of a stamp. */
type StampAnswer = 'ordinary' | 'secret' | 'look_again';

/** The gate before saving: the question that is asked only when the text calls for it, and what follows from its answer. */
export function useStampGate() {
  const { ask, dialog } = useQuestion();
  const reconsider = useCallback(
    async <Input extends object>(refusal: IpcError, input: Input) => {
      if (refusal.code !== 'E_SECRET_STAMP') return null;
      const answer = await ask();
      if (answer === 'secret') return DISCARD;
      return answer === 'ordinary' ? { ...input, secrecy_answered: true } : null;
    },
    [ask],
  );
  return { reconsider, dialog };
}

function useQuestion(): { ask: () => Promise<StampAnswer>; dialog: ReactNode } {
  const [opened, setOpened] = useState(false);
  const resolve = useRef<(answer: StampAnswer) => void>(() => undefined);
  const ask = useCallback(() => {
    setOpened(true);
    return new Promise<StampAnswer>((settle) => {
      resolve.current = settle;
    });
  }, []);
  const answer = (given: StampAnswer) => {
    setOpened(false);
    resolve.current(given);
  };
  const dialog = opened && (
    <Dialog onClose={() => answer('look_again')} title={texts.stampTitle}>
      <Stack>
        <Text size="sm">{texts.stampMessage}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => answer('look_again')} data-autofocus>
            {texts.lookAgain}
          </Button>
          <Button color="bad" onClick={() => answer('secret')}>
            {texts.secret}
          </Button>
          <Button onClick={() => answer('ordinary')}>{texts.ordinary}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
  return { ask, dialog };
}
