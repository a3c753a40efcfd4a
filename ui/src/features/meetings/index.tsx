import { Page } from '../../components/layout';
import { t } from '../../i18n';

export default function MeetingsScreen() {
  return <Page title={t.areas.meetings}>{null}</Page>;
}
