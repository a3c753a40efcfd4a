import { Page } from '../../components/layout';
import { t } from '../../i18n';

export default function ActivitiesScreen() {
  return <Page title={t.areas.activities}>{null}</Page>;
}
