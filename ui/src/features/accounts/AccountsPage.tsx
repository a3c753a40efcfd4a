import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { May } from '../../components/may';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { AccountRow } from './AccountRow';
import { AddDialog } from './AddDialog';
import classes from './accounts.module.css';
import { IdleLock } from './IdleLock';

const texts = t.accounts;

/** Who may open the office, as whom. Everyone sees the list; only an administrator changes it. */
export function AccountsPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['account_list'],
    queryFn: () => call('account_list'),
  });
  const [adding, setAdding] = useState(false);
  return (
    <section className={classes.page} aria-label={t.settings.pages.accounts}>
      <header className={classes.head}>
        <Text size="sm">{texts.plainly}</Text>
        <May to="administer">
          <Button
            size="compact-md"
            leftSection={<IconPlus size="0.875rem" stroke={2} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {texts.add}
          </Button>
        </May>
      </header>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.mayDo}</th>
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        <tbody>
          {data?.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </tbody>
      </table>
      <May to="administer">
        <IdleLock />
      </May>
      {adding && <AddDialog onClose={() => setAdding(false)} />}
    </section>
  );
}
