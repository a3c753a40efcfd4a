import { Spotlight } from '@mantine/spotlight';
import { IconListSearch } from '@tabler/icons-react';
import { Passages } from '../components/marks';
import { formatDate, formatNumber } from '../components/values';
import { t } from '../i18n';
import { type Hit, KINDS } from '../ipc';
import { areaOf } from './areas';
import { useNavigation } from './navigation';
import classes from './palette.module.css';
import type { Search } from './useHits';

const texts = t.shell.palette;
/** Parts of records are found too, so the backend may name what no list has a kind for. */
const kindNames: Readonly<Record<string, string>> = t.shell.kinds;
const fieldNames: Readonly<Record<string, string>> = t.shell.fields;

/** The records found, best first, and the way to those beyond the newest. */
export function PaletteHits({ found, widen }: Search) {
  const { go } = useNavigation();
  const { rows, total, more } = found;
  if (rows.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={texts.records}>
      {rows.map((hit) => (
        <Spotlight.Action
          key={`${hit.kind}:${hit.id}`}
          onClick={() =>
            go({
              area: areaOf(hit.kind, hit.direction),
              kind: hit.kind,
              ...(KINDS.some((known) => known === hit.kind) && { record: hit.id }),
            })
          }
        >
          <HitLines hit={hit} />
        </Spotlight.Action>
      ))}
      {(more || rows.length < total) && (
        <Spotlight.Action
          label={more ? texts.searchAll : texts.showMore(formatNumber(total - rows.length))}
          leftSection={<IconListSearch size="1.125rem" stroke={1.7} aria-hidden />}
          closeSpotlightOnTrigger={false}
          onClick={widen}
        />
      )}
    </Spotlight.ActionsGroup>
  );
}

/** What it is called and what it is; where the words stand in another field, that field too. */
function HitLines({ hit }: { hit: Hit }) {
  const { kind, number, symbol, day, title, title_matches, field, snippet, matches } = hit;
  const numbered = number === null ? '' : texts.number(number);
  const about = [kindNames[kind], numbered, symbol, day ? formatDate(day) : ''].filter(Boolean);
  return (
    <span className={classes.hit}>
      <span className={classes.title}>
        <Passages text={title} at={title_matches} />
      </span>
      <small className={classes.about}>{about.join(' \u00b7 ')}</small>
      {snippet !== title && matches.length > 0 && (
        <small className={classes.about}>
          {fieldNames[field] ?? field}: <Passages text={snippet} at={matches} />
        </small>
      )}
    </span>
  );
}
