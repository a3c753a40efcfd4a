import type { ReactNode } from 'react';
import { CatalogueEditor, type CatalogueSpec } from '../../components/catalogue';
import type { t } from '../../i18n';
import type { Kind } from '../../ipc';
import { AccountsPage } from '../accounts';
import { PackagesPage } from '../packages';
import { SecretsPage } from '../secrets';
import { AboutPage } from './AboutPage';
import { AppearancePage } from './AppearancePage';
import { BriefingRulePage } from './BriefingRulePage';
import { RegisterColumnsPage } from './columns/RegisterColumnsPage';
import { activityKind } from './kinds/activityKind';
import { book } from './kinds/book';
import { campaign } from './kinds/campaign';
import { documentType } from './kinds/documentType';
import { holiday } from './kinds/holiday';
import { indicator } from './kinds/indicator';
import { meetingKind } from './kinds/meetingKind';
import { openingFigure } from './kinds/openingFigure';
import { organisation } from './kinds/organisation';
import { person } from './kinds/person';
import { place } from './kinds/place';
import { profile } from './kinds/profile';
import { programme } from './kinds/programme';
import { signer } from './kinds/signer';
import { subcommittee } from './kinds/subcommittee';
import { taskGroup } from './kinds/taskGroup';
import { OverlapAnswersPage } from './OverlapAnswersPage';
import { PassphrasePage } from './PassphrasePage';
import { PeriodsPage } from './PeriodsPage';
import { RegisterRulesPage } from './RegisterRulesPage';

export type PageId = keyof typeof t.settings.pages;

export interface SettingsPage {
  id: PageId;
  /** `record` is to be opened at once, for example one found by the search. */
  show: (record?: string) => ReactNode;
}

/** A kind that needs no more than its declaration. */
function declared<K extends Kind & PageId>(spec: CatalogueSpec<K>): SettingsPage {
  return { id: spec.kind, show: (record) => <CatalogueEditor key={spec.kind} spec={spec} record={record} /> };
}

/** The pages in the order of the list beside them. */
export const GROUPS: readonly { id: keyof typeof t.settings.groups; pages: readonly SettingsPage[] }[] = [
  {
    id: 'office',
    pages: [
      declared(profile),
      declared(organisation),
      declared(subcommittee),
      declared(person),
      declared(signer),
      declared(place),
    ],
  },
  {
    id: 'catalogues',
    pages: [
      declared(documentType),
      declared(activityKind),
      declared(meetingKind),
      declared(taskGroup),
      declared(book),
      { id: 'register_rules', show: () => <RegisterRulesPage /> },
      { id: 'register_columns', show: () => <RegisterColumnsPage /> },
      declared(holiday),
      declared(campaign),
      { id: 'overlap_answers', show: () => <OverlapAnswersPage /> },
    ],
  },
  {
    id: 'figures',
    pages: [
      { id: 'period', show: () => <PeriodsPage /> },
      { id: 'briefing_rule', show: () => <BriefingRulePage /> },
      { id: 'packages', show: () => <PackagesPage /> },
      declared(openingFigure),
      declared(indicator),
      declared(programme),
    ],
  },
  {
    id: 'machine',
    pages: [
      { id: 'appearance', show: () => <AppearancePage /> },
      { id: 'accounts', show: () => <AccountsPage /> },
      { id: 'passphrase', show: () => <PassphrasePage /> },
      { id: 'secrets', show: () => <SecretsPage /> },
      { id: 'about', show: () => <AboutPage /> },
    ],
  },
];
