import { useNavigation } from '../../../app/navigation';
import { DetailSection } from '../../../components/detail';
import { t } from '../../../i18n';
import classes from './shared.module.css';

/** The tasks a directive gave rise to, each a way to it. */
export function LinkedTasks({ tasks }: { tasks: readonly { id: string; title: string }[] }) {
  const { go } = useNavigation();
  if (tasks.length === 0) return null;
  return (
    <DetailSection title={t.directives.tasks}>
      <ul className={classes.links}>
        {tasks.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => go({ area: 'tasks', record: id })}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
