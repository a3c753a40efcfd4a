import { Text } from '@mantine/core';
import { t } from '../../i18n';
import { OwnCard } from './OwnCard';
import { PackageLogTable } from './PackageLogTable';
import { Partners } from './Partners';
import classes from './packages.module.css';

/** Moving data between offices: who we are, whom we trust, what went out and came in. */
export function PackagesPage() {
  return (
    <section className={classes.page} aria-label={t.settings.pages.packages}>
      <Text size="sm">{t.packages.intro}</Text>
      <Partners />
      <PackageLogTable />
      <OwnCard />
    </section>
  );
}
