import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScreenProps } from '../../app/areas';
import { mayLeave } from '../../components/form';
import { Page } from '../../components/layout';
import { May } from '../../components/may';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import type { BriefingDraft } from '../../ipc';
import { BriefingList } from './BriefingList';
import { BriefingPage } from './BriefingPage';
import { ComposeDialog } from './ComposeDialog';
import { YearSwitch } from './YearSwitch';

const texts = t.briefings;

/** The briefings of a year, or one of them on the way to paper. */
export function BriefingsScreen({ record, intent }: ScreenProps) {
  const today = useToday();
  const [shown, setShown] = useState<string | null>(record ?? null);
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [composing, setComposing] = useState(intent === 'create');
  const compose = async () => {
    if (await mayLeave()) setComposing(true);
  };
  useHotkeys([['mod+N', () => void compose()]], []);
  const composed = ({ briefing }: BriefingDraft) => {
    setComposing(false);
    setShown(briefing.id);
  };
  const action = (
    <May to="write">
      <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={compose}>
        {texts.compose.action}
      </Button>
    </May>
  );
  const dialog = composing && <ComposeDialog onClose={() => setComposing(false)} onDone={composed} />;
  if (shown) {
    return (
      <Page title={t.areas.briefings}>
        <BriefingPage key={shown} id={shown} onBack={() => setShown(null)} onShow={setShown} />
        {dialog}
      </Page>
    );
  }
  return (
    <Page title={t.areas.briefings} controls={<YearSwitch year={year} onChange={setYear} />} action={action}>
      <BriefingList key={year} year={year} action={action} onOpen={setShown} />
      {dialog}
    </Page>
  );
}
