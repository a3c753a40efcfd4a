import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useReplaceSession } from '../../app/session';
import { ErrorNotice } from '../../components/errors';
import { useJob } from '../../components/job';
import { Card } from '../../components/layout';
import { notifyPlain } from '../../components/notices';
import { SecretForm } from '../../components/secret';
import { t } from '../../i18n';
import { call, type Secret } from '../../ipc';

const texts = t.backups.wayBack;

/** The way back to what the last restore replaced. */
export function WayBack() {
  const [asking, setAsking] = useState(false);
  return (
    <Card
      title={texts.title}
      subtitle={texts.hint}
      side={
        <Button variant="default" onClick={() => setAsking(true)}>
          {texts.open}
        </Button>
      }
    >
      {asking && <Asking onClose={() => setAsking(false)} />}
    </Card>
  );
}

function Asking({ onClose }: { onClose: () => void }) {
  const { run, running, error } = useJob();
  const replace = useReplaceSession();
  const goBack = async (secret: Secret) => {
    const back = await run(() => call('restore_back', { secret }));
    if (!back) return;
    onClose();
    await replace(back.session);
    notifyPlain(texts.done);
  };
  return (
    <Modal opened onClose={onClose} title={texts.title} size="lg" withCloseButton={false} centered>
      <Stack gap="sm">
        {error && <ErrorNotice error={error} />}
        {running ? (
          <Text role="status">{t.common.loading}</Text>
        ) : (
          <SecretForm ask={texts.ask} confirmLabel={texts.run} onSecret={goBack} onLeave={onClose} />
        )}
      </Stack>
    </Modal>
  );
}
