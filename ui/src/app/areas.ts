import {
  type Icon,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconFileImport,
  IconFileUpload,
  IconLayoutDashboard,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Kind } from '../ipc';

/** What a screen is told when it is opened; it takes from it what it knows. */
export interface ScreenProps {
  record?: string | undefined;
  intent?: 'create' | undefined;
}

export type AreaId =
  | 'overview'
  | 'directivesIn'
  | 'directivesOut'
  | 'tasks'
  | 'activities'
  | 'meetings'
  | 'briefings'
  | 'settings';

export interface Area {
  id: AreaId;
  icon: Icon;
  /** The kind of record that lives here, so that a hit of the search finds its screen. */
  kind?: Kind;
  screen: LazyExoticComponent<ComponentType<ScreenProps>>;
}

/** The screens in the order of the sidebar; each is loaded when it is first opened. */
export const AREAS: readonly Area[] = [
  { id: 'overview', icon: IconLayoutDashboard, screen: lazy(() => import('../features/overview')) },
  {
    id: 'directivesIn',
    icon: IconFileImport,
    kind: 'directive',
    screen: lazy(() => import('../features/directives/incoming')),
  },
  {
    id: 'directivesOut',
    icon: IconFileUpload,
    screen: lazy(() => import('../features/directives/outgoing')),
  },
  { id: 'tasks', icon: IconChecklist, kind: 'task', screen: lazy(() => import('../features/tasks')) },
  {
    id: 'activities',
    icon: IconUsersGroup,
    kind: 'activity',
    screen: lazy(() => import('../features/activities')),
  },
  {
    id: 'meetings',
    icon: IconCalendarEvent,
    kind: 'meeting',
    screen: lazy(() => import('../features/meetings')),
  },
  {
    id: 'briefings',
    icon: IconChartBar,
    kind: 'briefing',
    screen: lazy(() => import('../features/briefings')),
  },
  { id: 'settings', icon: IconSettings, screen: lazy(() => import('../features/settings')) },
];

/** Where records of a kind are shown; catalogues live in the settings. */
export function areaOf(kind: Kind): AreaId {
  return AREAS.find((area) => area.kind === kind)?.id ?? 'settings';
}
