import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useConfirm } from '../../components/confirm';
import { May } from '../../components/may';
import { notifyError, useNotifyDone } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';
import classes from './settings.module.css';

const texts = t.settings.overlap_answers;

/** What the overlap desk has learned from decisions, and the way to have it forgotten. */
export function OverlapAnswersPage() {
  const confirm = useConfirm();
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate: forget, isPending } = useMutation({
    mutationFn: async () => {
      const answer = await confirm({
        title: texts.forgetTitle,
        message: texts.forgetMessage,
        confirmLabel: texts.forget,
        tone: 'danger',
      });
      return answer && call('overlap_forget');
    },
    onSuccess: async (saved) => {
      if (!saved) return;
      notifyDone(texts.forgotten, saved.operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  return (
    <div className={classes.sheet}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{texts.hint}</Text>
        <Text size="sm">{texts.stays}</Text>
        <May to="administer">
          <Button variant="default" loading={isPending} onClick={() => forget()}>
            {texts.forget}
          </Button>
        </May>
      </Stack>
    </div>
  );
}
