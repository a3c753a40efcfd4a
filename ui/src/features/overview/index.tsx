import { Page } from '../../components/layout';
import { t } from '../../i18n';

export default function OverviewScreen() {
  return <Page title={t.areas.overview}>{null}</Page>;
}
