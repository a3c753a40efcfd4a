import { Page } from '../../components/layout';
import { t } from '../../i18n';

export default function BriefingsScreen() {
  return <Page title={t.areas.briefings}>{null}</Page>;
}
