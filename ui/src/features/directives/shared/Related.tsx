import { useNavigation } from '../../../app/navigation';
import { DetailSection } from '../../../components/detail';
import { t } from '../../../i18n';
import classes from './shared.module.css';
import type { RelatedDirective } from './types';

const { relation, sections } = t.directives;

/** Directives at the other end of a relation, whichever side it was entered on. */
export function Related({ related }: { related: readonly RelatedDirective[] }) {
  const { go } = useNavigation();
  if (related.length === 0) return null;
  return (
    <DetailSection title={sections.relations}>
      <ul className={classes.links}>
        {related.map(({ other, kind, side, symbol, abstract }) => (
          <li key={`${side}:${kind}:${other}`}>
            <small>{(side === 'from' ? relation.kinds : relation.inverse)[kind]}</small>
            <button type="button" onClick={() => go({ area: 'directivesIn', record: other })}>
              {[symbol, abstract].filter(Boolean).join(' · ')}
            </button>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
