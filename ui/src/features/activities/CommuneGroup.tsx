import { Button, Checkbox } from '@mantine/core';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import classes from './activities.module.css';
import type { Commune } from './usePlaces';

const words = t.activities.picker;

/** A commune and those of its villages that the search left. */
export interface FoundCommune extends Commune {
  shown: Commune['villages'];
}

interface Props {
  commune: FoundCommune;
  chosen: ReadonlySet<string>;
  onSet: (ids: readonly string[], on: boolean) => void;
}

/** One commune of the picker: its villages, and all of them at once. */
export function CommuneGroup({ commune: { name, villages, shown }, chosen, onSet }: Props) {
  const count = villages.filter(({ id }) => chosen.has(id)).length;
  const isWhole = count === villages.length;
  return (
    <section aria-label={name}>
      <header>
        <b>{name}</b>
        <small className={classes.tally}>{`${formatNumber(count)}/${formatNumber(villages.length)}`}</small>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={isWhole ? words.noneOf(name) : words.wholeOf(name)}
          onClick={() =>
            onSet(
              villages.map(({ id }) => id),
              !isWhole,
            )
          }
        >
          {isWhole ? words.none : words.whole}
        </Button>
      </header>
      <div className={classes.villages}>
        {shown.map((village) => (
          <Checkbox
            key={village.id}
            size="xs"
            label={village.name}
            checked={chosen.has(village.id)}
            onChange={(event) => onSet([village.id], event.currentTarget.checked)}
            data-enter-skip
          />
        ))}
      </div>
    </section>
  );
}
