import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/errors';
import { notifyError, notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { Fingerprint } from './Fingerprint';
import classes from './packages.module.css';

const texts = t.packages;

/** Our own card: the file goes by stick, the fingerprint by hand. */
export function OwnCard() {
  const { data, error, refetch } = useQuery({
    queryKey: ['package_card'],
    queryFn: () => call('package_card'),
  });
  const told = async (saved: Promise<{ path_name: string } | null>, words: (name: string) => string) => {
    try {
      const copy = await saved;
      if (copy) notifyPlain(words(copy.path_name));
    } catch (reason) {
      notifyError(reason);
    }
  };
  return (
    <section className={classes.sheet} aria-label={texts.card}>
      <h3>{texts.card}</h3>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {data && <Fingerprint groups={data.fingerprint} />}
      <Group gap="xs">
        <Button variant="default" onClick={() => told(call('package_card_save'), texts.cardSaved)}>
          {texts.saveCard}
        </Button>
        <Button variant="default" onClick={() => call('package_paper_view').catch(notifyError)}>
          {texts.viewPaper}
        </Button>
        <Button
          variant="default"
          onClick={() => told(call('package_paper_save', { format: 'pdf' }), texts.paperSaved)}
        >
          {texts.savePaper}
        </Button>
      </Group>
      <Text size="sm" mt="xs">
        {texts.cardHint}
      </Text>
    </section>
  );
}
