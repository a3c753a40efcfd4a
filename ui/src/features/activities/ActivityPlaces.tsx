import { useQuery } from '@tanstack/react-query';
import { DetailSection } from '../../components/detail';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call } from '../../ipc';
import classes from './activities.module.css';
import type { Activity } from './types';

const texts = t.activities;

/** How far it reached: n of N villages, and which. */
export function ActivityPlaces({ activity }: { activity: Activity }) {
  const all = useVillagesOn(activity.day);
  const { reach, villages, places } = activity;
  if (reach === 'none') return null;
  return (
    <DetailSection title={texts.sections.where}>
      <ul className={classes.places}>
        <li>
          <b>{all !== undefined && texts.villagesOf(formatNumber(villages), formatNumber(all))}</b>{' '}
          {texts.villagesReached.toLocaleLowerCase('vi')}
        </li>
        {reach === 'district' && <li>{texts.reaches.district}</li>}
        {reach === 'communes' && <li>{places.map(({ name }) => name).join(', ')}</li>}
        {reach === 'villages' &&
          [...grouped(places)].map(([commune, names]) => (
            <li key={commune}>
              <small>{commune}</small>
              {names.join(', ')}
            </li>
          ))}
      </ul>
    </DetailSection>
  );
}

/** How many villages stood on a day. */
function useVillagesOn(day: string): number | undefined {
  const query = { q: '', filters: { level: 'village', on: day }, sort: null, offset: 0, limit: 1 };
  const { data } = useQuery({
    queryKey: ['record_list', 'place', query],
    queryFn: () => call('record_list', { kind: 'place', query }),
  });
  return data?.total;
}

function grouped(places: Activity['places']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, commune } of places) {
    const names = groups.get(commune ?? '') ?? [];
    groups.set(commune ?? '', [...names, name]);
  }
  return groups;
}
