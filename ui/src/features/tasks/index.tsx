import { Page } from '../../components/layout';
import { t } from '../../i18n';

export default function TasksScreen() {
  return <Page title={t.areas.tasks}>{null}</Page>;
}
