import {
  type Icon,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconDeviceUsb,
  IconFileImport,
  IconFileUpload,
  IconGitMerge,
  IconLayoutDashboard,
  IconNotes,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { RecordInput } from '../ipc';

/** What a screen is told when it is opened; it takes from it what it knows. */
export interface ScreenProps {
  /** The kind of the record, where a screen shows several. */
  kind?: string | undefined;
  record?: string | undefined;
  intent?: 'create' | undefined;
  /** What a new record starts with, as values of its input. */
  prefill?: RecordInput | undefined;
}

export type AreaId =
  | 'overview'
  | 'directivesIn'
  | 'directivesOut'
  | 'tasks'
  | 'overlaps'
  | 'activities'
  | 'meetings'
  | 'notes'
  | 'briefings'
  | 'settings'
  | 'backups';

export interface Area {
  id: AreaId;
  icon: Icon;
  /** The kinds of record that live here, so that a hit of the search finds its screen. */
  kinds?: readonly string[];
  screen: LazyExoticComponent<ComponentType<ScreenProps>>;
  /** Reached from the foot of the sidebar and not from its list. */
  stands?: 'foot';
}

/** The screens in the order of the sidebar; each is loaded when it is first opened. */
export const AREAS: readonly Area[] = [
  { id: 'overview', icon: IconLayoutDashboard, screen: lazy(() => import('../features/overview')) },
  {
    id: 'directivesIn',
    icon: IconFileImport,
    kinds: ['directive'],
    screen: lazy(() => import('../features/directives/incoming')),
  },
  {
    id: 'directivesOut',
    icon: IconFileUpload,
    screen: lazy(() => import('../features/directives/outgoing')),
  },
  { id: 'tasks', icon: IconChecklist, kinds: ['task'], screen: lazy(() => import('../features/tasks')) },
  { id: 'overlaps', icon: IconGitMerge, screen: lazy(() => import('../features/overlaps')) },
  {
    id: 'activities',
    icon: IconUsersGroup,
    kinds: ['activity'],
    screen: lazy(() => import('../features/activities')),
  },
  {
    id: 'meetings',
    icon: IconCalendarEvent,
    kinds: ['meeting', 'meeting_conclusion'],
    screen: lazy(() => import('../features/meetings')),
  },
  {
    id: 'notes',
    icon: IconNotes,
    kinds: ['situation_note', 'difficulty', 'proposal'],
    screen: lazy(() => import('../features/notes')),
  },
  {
    id: 'briefings',
    icon: IconChartBar,
    screen: lazy(() => import('../features/briefings')),
  },
  { id: 'settings', icon: IconSettings, screen: lazy(() => import('../features/settings')) },
  { id: 'backups', icon: IconDeviceUsb, screen: lazy(() => import('../features/backups')), stands: 'foot' },
];

/** Those that the list of the sidebar shows; the ten digits are their keys. */
export const LISTED: readonly Area[] = AREAS.filter(({ stands }) => stands !== 'foot');

/** Where records of a kind are shown; catalogues live in the settings. What this office issued stands in one register. */
export function areaOf(kind: string, direction: string | null = null): AreaId {
  if (kind === 'directive' && direction !== null && direction !== 'in') return 'directivesOut';
  return AREAS.find((area) => area.kinds?.includes(kind))?.id ?? 'settings';
}
