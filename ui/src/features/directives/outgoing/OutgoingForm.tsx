import { useSession } from '../../../app/session';
import {
  CatalogueField,
  ChoiceField,
  DateField,
  LongTextField,
  NumberField,
  SubcommitteeField,
  TextField,
} from '../../../components/fields';
import { FieldSection, type RawValues } from '../../../components/form';
import { t } from '../../../i18n';
import type { Saved } from '../../../ipc';
import { OverlapHints } from '../../overlaps/OverlapHints';
import { DeliveryRows } from '../deliveries/DeliveryRows';
import { DirectiveForm, type SectionState } from '../shared/DirectiveForm';
import { NumberingFields, optionsOf, RelationRows } from '../shared/fields';
import classes from '../shared/shared.module.css';
import { Twins } from '../shared/Twins';

const texts = t.directives;
const words = texts.outgoing;
const URGENCIES = optionsOf(texts.urgencies);
const DRAFTED_FOR = optionsOf(words.draftedForOptions);

const carry = ({ book, day, issuer, signer }: RawValues): RawValues => ({ book, day, issuer, signer });

interface Props {
  id?: string | undefined;
  onSaved: (saved: Saved) => void;
  onLeave: () => void;
}

/** What the office writes: a draft first, a number when it is signed. */
export function OutgoingForm(props: Props) {
  const { data: session } = useSession();
  if (!session) return null;
  const issuer = session.state === 'open' ? session.office.name : '';
  return (
    <DirectiveForm
      {...props}
      direction="out"
      titles={{ create: words.newTitle, edit: words.editTitle }}
      start={{ issuer, numbering: 'later' }}
      carry={carry}
      sections={(state) => (
        <>
          <Paper {...state} />
          <FieldSection title={t.registers.deliveries.title}>
            <p className={classes.note}>{t.registers.deliveries.hint}</p>
            <DeliveryRows />
          </FieldSection>
          <FieldSection title={texts.sections.relations}>
            <RelationRows />
          </FieldSection>
          <FieldSection title={texts.sections.filing}>
            <SubcommitteeField name="subcommittee" label={texts.subcommittee} span={4} />
            <CatalogueField kind="task_group" name="task_group" label={texts.taskGroup} span={4} />
            <DateField name="deadline" label={texts.deadline} span={4} />
            <TextField name="paper_place" label={texts.paperPlace} span={4} />
            <TextField name="note" label={texts.note} span={8} />
          </FieldSection>
        </>
      )}
    />
  );
}

/** The paper itself: what it is, who issues and signs it, and to whom it goes. */
function Paper({ isNumbered, id, book }: SectionState) {
  return (
    <FieldSection title={texts.sections.paper}>
      <CatalogueField kind="document_type" name="document_type" label={texts.documentType} span={3} />
      <TextField name="symbol" label={texts.symbol} span={3} />
      <DateField name="day" label={words.day} required />
      <ChoiceField name="urgency" label={texts.urgency} span={3} options={URGENCIES} required />
      <LongTextField name="abstract" label={texts.abstract} max={2000} required />
      <OverlapHints kind="directive" id={id ?? undefined} />
      <TextField name="issuer" label={words.issuer} span={6} required />
      <Twins except={id} />
      <ChoiceField name="drafted_for" label={words.draftedFor} span={3} options={DRAFTED_FOR} required />
      <TextField name="signer" label={texts.signer} span={3} />
      <LongTextField
        name="recipients"
        label={texts.recipients}
        hint={words.recipientsHint}
        span={6}
        max={2000}
      />
      <NumberField name="copies" label={texts.copies} span={3} />
      <NumberField name="pages" label={texts.pages} span={3} />
      {book}
      {!isNumbered && <NumberingFields />}
    </FieldSection>
  );
}
