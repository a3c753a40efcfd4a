import { Page } from '../../components/layout';
import { t } from '../../i18n';

export default function SettingsScreen() {
  return <Page title={t.areas.settings}>{null}</Page>;
}
