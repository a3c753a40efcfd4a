import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ScreenProps } from '../../app/areas';
import { CatalogueEditor } from '../../components/catalogue';
import { mayLeave } from '../../components/form';
import { Page } from '../../components/layout';
import { t } from '../../i18n';
import { difficulty } from './difficulty';
import { proposal } from './proposal';
import { situation } from './situation';

const TABS = [
  { value: 'situation', label: t.notes.situation.title },
  { value: 'difficulty', label: t.notes.difficulty.title },
  { value: 'proposal', label: t.notes.proposal.title },
];

/** The short records a briefing draws on: the people's mood, difficulties, proposals upward. */
export function NotesScreen({ kind, record }: ScreenProps) {
  const [tab, setTab] = useState(kind === 'situation_note' || !kind ? 'situation' : kind);
  const choose = async (next: string) => {
    if (await mayLeave()) setTab(next);
  };
  return (
    <Page
      title={t.areas.notes}
      controls={<SegmentedControl aria-label={t.notes.tabs} data={TABS} value={tab} onChange={choose} />}
    >
      {tab === 'situation' && <CatalogueEditor key={tab} spec={situation} record={record} />}
      {tab === 'difficulty' && <CatalogueEditor key={tab} spec={difficulty} record={record} />}
      {tab === 'proposal' && <CatalogueEditor key={tab} spec={proposal} record={record} />}
    </Page>
  );
}
