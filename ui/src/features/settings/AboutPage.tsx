import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { notifyError, notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';
import classes from './settings.module.css';

const texts = t.settings.about;

/** What a support person asks first: which version, and the log. */
export function AboutPage() {
  const { data: version } = useQuery({ queryKey: ['app_version'], queryFn: () => call('app_version') });
  const { mutate: saveLog, isPending } = useMutation({
    mutationFn: () => call('log_save'),
    onSuccess: (saved) => saved && notifyPlain(texts.logSaved),
    onError: notifyError,
  });
  return (
    <div className={classes.sheet}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm" fw={600}>
          {version && texts.version(t.shell.product, version)}
        </Text>
        <Text size="sm">{texts.licence}</Text>
      </Stack>
      <div className={classes.apart}>
        <Text size="sm">{texts.logHint}</Text>
        <div>
          <Button variant="default" loading={isPending} onClick={() => saveLog()}>
            {texts.saveLog}
          </Button>
        </div>
      </div>
    </div>
  );
}
