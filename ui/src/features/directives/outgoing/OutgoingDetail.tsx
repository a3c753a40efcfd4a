import { known } from '../../../components/detail';
import { useNames } from '../../../components/fields';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import { Deliveries } from '../deliveries/Deliveries';
import { DirectiveDetail } from '../shared/DirectiveDetail';
import { dateOf, numberOf } from '../shared/shown';
import type { Directive } from '../shared/types';

const texts = t.directives;
const words = texts.outgoing;

export function OutgoingDetail({ id, onEdit }: { id: string; onEdit: () => void }) {
  const type = useNames('document_type');
  const subcommittee = useNames('subcommittee');
  const facts = (directive: Directive) => [
    { label: texts.symbol, value: directive.symbol },
    { label: words.day, value: formatDate(directive.day) },
    { label: texts.documentType, value: type(directive.document_type) },
    { label: words.issuer, value: directive.issuer },
    { label: words.draftedFor, value: words.draftedForOptions[directive.drafted_for] },
    { label: texts.signer, value: directive.signer },
    { label: texts.recipients, value: directive.recipients },
    { label: texts.copies, value: numberOf(directive.copies) },
    { label: texts.pages, value: numberOf(directive.pages) },
    { label: texts.urgency, value: texts.urgencies[directive.urgency] },
    ...known([
      { label: texts.subcommittee, value: subcommittee(directive.subcommittee) },
      { label: texts.deadline, value: dateOf(directive.deadline) },
      { label: texts.paperPlace, value: directive.paper_place },
      { label: texts.note, value: directive.note },
      { label: texts.numbering.cancelReason, value: directive.cancel_reason },
    ]),
  ];
  return (
    <DirectiveDetail
      id={id}
      removeTitle={words.removeTitle}
      numberOf={({ number }) => (number === null ? words.notNumbered : `${words.number} ${number}`)}
      facts={facts}
      missing={missing}
      onEdit={onEdit}
    >
      {({ deliveries }) => <Deliveries deliveries={deliveries} />}
    </DirectiveDetail>
  );
}

/** What the register of outgoing papers asks for (its ten columns) and is not there yet. */
function missing({ document_type, signer, recipients, state }: Directive): string[] {
  if (state === 'cancelled') return [];
  return [
    ...(document_type ? [] : [texts.missingType]),
    ...(signer ? [] : [texts.missingSigner]),
    ...(recipients ? [] : [texts.missingRecipients]),
  ];
}
