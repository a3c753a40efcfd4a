import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useNavigation } from '../../../app/navigation';
import { DetailSection } from '../../../components/detail';
import { useNames } from '../../../components/fields';
import { May } from '../../../components/may';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import classes from '../shared/shared.module.css';
import type { Directive, Routing } from '../shared/types';

const texts = t.directives;
const words = texts.routing;

/** What the leaders wrote on the letter; each can become a task at once. */
export function Routings({ directive }: { directive: Directive }) {
  const nameOf = useNames('organisation');
  return (
    <DetailSection title={texts.sections.routings}>
      {directive.routings.length === 0 && <small>{words.none}</small>}
      {directive.routings.map((routing) => (
        <div key={routing.id} className={classes.routing}>
          <small>{writtenBy(routing)}</small>
          {routing.words && <q>{routing.words}</q>}
          <span>
            {texts.lead}: <b>{nameOf(routing.lead)}</b>
          </span>
          {routing.coordinating.length > 0 && (
            <span>
              {texts.coordinating}: {routing.coordinating.map(nameOf).join(', ')}
            </span>
          )}
          <small>{datesOf(routing)}</small>
          <May to="write">
            <ToTask directive={directive} routing={routing} />
          </May>
        </div>
      ))}
    </DetailSection>
  );
}

/** Opens the form of a new task that says already who, what and by when. */
function ToTask({ directive, routing }: { directive: Directive; routing: Routing }) {
  const { go } = useNavigation();
  const { lead, coordinating, deadline } = routing;
  const create = () =>
    go({
      area: 'tasks',
      intent: 'create',
      prefill: {
        title: directive.abstract,
        lead,
        coordinating,
        due_on: deadline ?? directive.deadline,
        subcommittee: directive.subcommittee,
        task_group: directive.task_group,
        sources: [{ kind: 'directive', directive: directive.id, note: '' }],
      },
    });
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconChecklist size="0.875rem" stroke={1.8} aria-hidden />}
      onClick={create}
    >
      {words.toTask}
    </Button>
  );
}

function writtenBy({ author, day }: Routing): string {
  return author ? words.by(author, formatDate(day)) : words.byNobody(formatDate(day));
}

function datesOf({ deadline, handed_over_on }: Routing): string {
  return [
    deadline && words.until(formatDate(deadline)),
    handed_over_on && words.handedOverOn(formatDate(handed_over_on)),
  ]
    .filter(Boolean)
    .join(' · ');
}
