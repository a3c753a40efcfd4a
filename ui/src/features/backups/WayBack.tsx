import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useReplaceSession } from '../../app/session';
import { Facts, known } from '../../components/detail';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors';
import { useJob } from '../../components/job';
import { Card } from '../../components/layout';
import { notifyPlain } from '../../components/notices';
import { SecretForm } from '../../components/secret';
import { formatDateTime, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call, type WayBack as Leaving, type Secret } from '../../ipc';

const texts = t.backups.wayBack;
const OTHER_SECRET = 'E_WAY_BACK_OTHER_SECRET';

/** The way back to what was in force before, with what it takes out of force. */
export function WayBack({ leaving }: { leaving: Leaving }) {
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
      {asking && <Asking leaving={leaving} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function Asking({ leaving, onClose }: { leaving: Leaving; onClose: () => void }) {
  const { run, running, error } = useJob();
  const [given, setGiven] = useState<Secret | null>(null);
  const replace = useReplaceSession();
  // Today's secret was right, and another one is wanted beside it.
  const todays = error?.code === OTHER_SECRET ? given : null;
  const goBack = async (typed: Secret) => {
    const secret = todays ?? typed;
    setGiven(secret);
    const back = await run(() => call('restore_back', { secret, secret_then: todays ? typed : null }));
    if (!back) return;
    onClose();
    await replace(back.session);
    notifyPlain(texts.done);
  };
  return (
    <Dialog onClose={onClose} title={texts.title} size="lg" withCloseButton={false}>
      <Stack gap="sm">
        <Facts facts={facts(leaving)} />
        {error && !todays && <ErrorNotice error={error} />}
        {running ? (
          <Text role="status">{t.common.loading}</Text>
        ) : (
          <SecretForm
            key={todays ? 'then' : 'today'}
            ask={todays ? texts.askThen : texts.ask}
            confirmLabel={texts.run}
            onSecret={goBack}
            onLeave={onClose}
          />
        )}
      </Stack>
    </Dialog>
  );
}

function facts({ operations, last_work: last, access_back, access_lost }: Leaving) {
  const done = () => texts.leavingCount(formatNumber(operations), formatDateTime(last));
  return known([
    { label: texts.leaving, value: operations === 0 ? texts.leavingNothing : done() },
    { label: texts.accessBack, value: access_back.join(', ') },
    { label: texts.accessLost, value: access_lost.join(', ') },
  ]);
}
