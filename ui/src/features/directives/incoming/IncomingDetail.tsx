import { Group } from '@mantine/core';
import { known } from '../../../components/detail';
import { useNames } from '../../../components/fields';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import { SlipCopies } from '../register/SlipCopies';
import { DirectiveDetail } from '../shared/DirectiveDetail';
import { dateOf, numberOf } from '../shared/shown';
import type { Directive } from '../shared/types';
import { Routings } from './Routings';

const texts = t.directives;

export function IncomingDetail({ id, onEdit }: { id: string; onEdit: () => void }) {
  const organisation = useNames('organisation');
  const type = useNames('document_type');
  const subcommittee = useNames('subcommittee');
  const facts = (directive: Directive) => [
    { label: texts.incoming.day, value: formatDate(directive.day) },
    { label: texts.incoming.issuer, value: directive.issuer },
    { label: texts.symbol, value: directive.symbol || texts.noSymbol },
    { label: texts.documentDate, value: dateOf(directive.document_date) },
    { label: texts.documentType, value: type(directive.document_type) },
    { label: texts.urgency, value: texts.urgencies[directive.urgency] },
    {
      label: texts.incoming.firstReceivedBy,
      value: directive.first_received_by
        ? organisation(directive.first_received_by)
        : texts.incoming.directly,
    },
    { label: texts.deadline, value: dateOf(directive.deadline) },
    ...known([
      { label: texts.pages, value: numberOf(directive.pages) },
      { label: texts.subcommittee, value: subcommittee(directive.subcommittee) },
      { label: texts.handledOn, value: dateOf(directive.handled_on) },
      { label: texts.handlingResult, value: directive.handling_result },
      { label: texts.paperPlace, value: directive.paper_place },
      { label: texts.note, value: directive.note },
      { label: texts.numbering.cancelReason, value: directive.cancel_reason },
    ]),
  ];
  return (
    <DirectiveDetail
      id={id}
      removeTitle={texts.incoming.removeTitle}
      numberOf={({ number }) =>
        number === null ? texts.numbering.modes.later : `${texts.incoming.number} ${number}`
      }
      facts={facts}
      missing={missing}
      onEdit={onEdit}
    >
      {(directive) => (
        <>
          <Routings directive={directive} />
          <Group gap="xs">
            <SlipCopies directive={directive.id} />
          </Group>
        </>
      )}
    </DirectiveDetail>
  );
}

/** What the register of incoming papers asks for (its ten columns) and is not there yet. */
function missing({ document_date, document_type, routings, state }: Directive): string[] {
  if (state === 'cancelled') return [];
  return [
    ...(document_date ? [] : [texts.missingDate]),
    ...(document_type ? [] : [texts.missingType]),
    ...(routings.length > 0 ? [] : [texts.missingRouting]),
  ];
}
