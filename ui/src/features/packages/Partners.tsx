import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { May } from '../../components/may';
import { notifyError } from '../../components/notices';
import { t } from '../../i18n';
import { call, type OfficeCard, type PackageReport } from '../../ipc';
import { PartnerRow } from './PartnerRow';
import classes from './packages.module.css';
import { TakeDialog } from './TakeDialog';
import { TrustDialog } from './TrustDialog';

const texts = t.packages;

/** The offices whose fingerprint was compared, and the ways in for a card and for a package. */
export function Partners() {
  const { data, error, refetch } = useQuery({
    queryKey: ['package_partners'],
    queryFn: () => call('package_partners'),
  });
  const [card, setCard] = useState<OfficeCard | null>(null);
  const [report, setReport] = useState<PackageReport | null>(null);
  return (
    <section className={classes.sheet} aria-label={texts.partners}>
      <div className={classes.head}>
        <h3>{texts.partners}</h3>
        <Group gap="xs">
          <May to="administer">
            <Button
              variant="default"
              onClick={() => call('package_card_read').then(setCard).catch(notifyError)}
            >
              {texts.readCard}
            </Button>
          </May>
          <May to="write">
            <Button onClick={() => call('package_choose').then(setReport).catch(notifyError)}>
              {texts.take}
            </Button>
          </May>
        </Group>
      </div>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {data?.length === 0 && <Text size="sm">{texts.noPartners}</Text>}
      {data && data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{texts.partner}</th>
              <th scope="col">{texts.trustedOn}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.actions}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((partner) => (
              <PartnerRow key={partner.id} partner={partner} />
            ))}
          </tbody>
        </table>
      )}
      {card && <TrustDialog card={card} onClose={() => setCard(null)} />}
      {report && <TakeDialog report={report} onClose={() => setReport(null)} />}
    </section>
  );
}
