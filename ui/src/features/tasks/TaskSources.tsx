import { useNavigation } from '../../app/navigation';
import { DetailSection } from '../../components/detail';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import classes from './tasks.module.css';
import type { Source } from './types';

const texts = t.tasks;

/** Where a task comes from; a letter or a meeting is a way to it. */
export function TaskSources({ sources }: { sources: readonly Source[] }) {
  return (
    <DetailSection title={texts.sections.sources}>
      {sources.length === 0 && <p className={classes.muted}>{texts.source.none}</p>}
      <ul className={classes.events}>
        {sources.map((source) => (
          <li key={`${source.kind}:${source.label}:${source.note}`}>
            <small>
              {[texts.source.kinds[source.kind], source.day && formatDate(source.day)]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}

function SourceLink({ source: { directive, meeting, label, note } }: { source: Source }) {
  const { go } = useNavigation();
  const words = label || note;
  if (directive) return <Link words={words} onOpen={() => go({ area: 'directivesIn', record: directive })} />;
  if (meeting) return <Link words={words} onOpen={() => go({ area: 'meetings', record: meeting })} />;
  return words;
}

function Link({ words, onOpen }: { words: string; onOpen: () => void }) {
  return (
    <button type="button" onClick={onOpen}>
      {words}
    </button>
  );
}
