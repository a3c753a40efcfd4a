import {
  CatalogueField,
  ChoiceField,
  DateField,
  LongTextField,
  NumberField,
  OrganisationField,
  SubcommitteeField,
  TextField,
} from '../../../components/fields';
import { FieldSection, type RawValues } from '../../../components/form';
import { t } from '../../../i18n';
import type { Saved } from '../../../ipc';
import { OverlapHints } from '../../overlaps/OverlapHints';
import { DeadlineProposal } from '../shared/DeadlineProposal';
import { DirectiveForm, type SectionState } from '../shared/DirectiveForm';
import { NumberingFields, optionsOf, RelationRows, RoutingRows } from '../shared/fields';
import { Proposals } from '../shared/Proposals';
import { Twins } from '../shared/Twins';

const texts = t.directives;
const words = texts.incoming;

/** Letters often come in a bundle: the next one keeps the day and the sender. */
const carry = ({ book, day, issuer }: RawValues): RawValues => ({ book, day, issuer });

interface Props {
  id?: string | undefined;
  onSaved: (saved: Saved) => void;
  onLeave: () => void;
}

export function IncomingForm(props: Props) {
  return (
    <DirectiveForm
      {...props}
      direction="in"
      titles={{ create: words.newTitle, edit: words.editTitle }}
      start={{ issuer: '', numbering: 'next' }}
      carry={carry}
      sections={(state) => (
        <>
          <Paper {...state} />
          <FieldSection title={texts.sections.routings}>
            <RoutingRows />
          </FieldSection>
          <Handling />
          <FieldSection title={texts.sections.relations}>
            <RelationRows />
          </FieldSection>
          <FieldSection title={texts.sections.filing}>
            <CatalogueField kind="task_group" name="task_group" label={texts.taskGroup} span={4} />
            <TextField name="paper_place" label={texts.paperPlace} span={4} />
            <TextField name="note" label={texts.note} span={4} />
          </FieldSection>
        </>
      )}
    />
  );
}

/** The letter itself, in the order in which it is read off the paper. */
function Paper({ isNumbered, id, book }: SectionState) {
  return (
    <FieldSection title={texts.sections.paper}>
      <DateField name="day" label={words.day} required />
      <TextField name="issuer" label={words.issuer} span={6} required />
      <TextField name="symbol" label={texts.symbol} hint={words.symbolHint} span={3} />
      <LongTextField name="abstract" label={texts.abstract} max={2000} required />
      <Twins except={id} />
      <Proposals />
      <OverlapHints kind="directive" id={id ?? undefined} />
      <DateField name="document_date" label={texts.documentDate} />
      <CatalogueField kind="document_type" name="document_type" label={texts.documentType} span={3} />
      <ChoiceField
        name="urgency"
        label={texts.urgency}
        span={3}
        options={optionsOf(texts.urgencies)}
        required
      />
      <NumberField name="pages" label={texts.pages} span={3} />
      {book}
      {!isNumbered && <NumberingFields />}
    </FieldSection>
  );
}

/** Who deals with it and what came of it. */
function Handling() {
  return (
    <FieldSection title={texts.sections.handling}>
      <DateField name="deadline" label={texts.deadline} />
      <DeadlineProposal />
      <SubcommitteeField name="subcommittee" label={texts.subcommittee} span={4} />
      <OrganisationField
        name="first_received_by"
        label={words.firstReceivedBy}
        hint={words.firstReceivedByHint}
        span={5}
      />
      <DateField name="handled_on" label={texts.handledOn} />
      <LongTextField name="handling_result" label={texts.handlingResult} span={9} minRows={1} max={2000} />
    </FieldSection>
  );
}
