import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n';
import { call } from '../../ipc';
import classes from './session.module.css';

/** Four words to take for a passphrase. They are typed, not filled in: what was typed once is remembered better. */
export function SuggestedPassphrase() {
  const { data, refetch } = useQuery({
    queryKey: ['suggest_passphrase'],
    queryFn: () => call('suggest_passphrase'),
    // The words are secret once they are taken, so nothing keeps them when the form is gone.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data) return null;
  return (
    <div className={classes.suggestion}>
      <Text size="sm">{t.session.suggestion}</Text>
      <b>{data}</b>
      <Button variant="subtle" size="compact-sm" onClick={() => void refetch()}>
        {t.session.anotherSuggestion}
      </Button>
    </div>
  );
}
