import { Page } from '../../../components/layout';
import { t } from '../../../i18n';

export default function DirectivesOutScreen() {
  return <Page title={t.areas.directivesOut}>{null}</Page>;
}
