import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../components/layout';
import { t } from '../../i18n';
import { BesideDesk } from './BesideDesk';
import { GroupsDesk } from './GroupsDesk';
import { YearsDesk } from './YearsDesk';

const texts = t.overlaps.tabs;

const TABS = ['groups', 'joinable', 'clashes', 'counts', 'years'] as const;
type Tab = (typeof TABS)[number];

/** The overlap desk: what may be one, what could be held or counted as one, and what that has saved. */
export function OverlapsScreen() {
  const [tab, setTab] = useState<Tab>('groups');
  return (
    <Page
      title={t.areas.overlaps}
      controls={
        <SegmentedControl
          aria-label={texts.label}
          data={TABS.map((value) => ({ value, label: texts[value] }))}
          value={tab}
          onChange={(value) => setTab(value as Tab)}
        />
      }
    >
      {tab === 'groups' && <GroupsDesk />}
      {tab === 'years' && <YearsDesk />}
      {tab !== 'groups' && tab !== 'years' && <BesideDesk key={tab} list={tab} />}
    </Page>
  );
}
