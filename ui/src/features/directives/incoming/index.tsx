import { Page } from '../../../components/layout';
import { t } from '../../../i18n';

export default function DirectivesInScreen() {
  return <Page title={t.areas.directivesIn}>{null}</Page>;
}
