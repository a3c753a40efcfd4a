import {
  ChoiceField,
  DateField,
  DirectiveField,
  LongTextField,
  NumberField,
  OrganisationField,
  OrganisationsField,
  TextField,
} from '../../../components/fields';
import { RowsField, type Span, useFormValue } from '../../../components/form';
import { useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { newRelation, newRouting } from './raw';
import { NUMBER_MODES } from './schema';

const texts = t.directives;

export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const MODES = NUMBER_MODES.map((value) => ({ value, label: texts.numbering.modes[value] }));

/** How the directive comes by its number: the next of the book, the one stamped on the paper, or later. */
export function NumberingFields({ modes = MODES, span = 3 }: { modes?: typeof MODES; span?: Span }) {
  const stamped = useFormValue('numbering') === 'stamped';
  return (
    <>
      <ChoiceField name="numbering" label={texts.numbering.label} span={span} options={modes} required />
      {stamped && <NumberField name="number" label={texts.numbering.number} span={span} required />}
    </>
  );
}

/** The ways by which a draft takes its number. */
export const TAKING_MODES = MODES.filter(({ value }) => value !== 'later');

/** Bút phê, one or several. */
export function RoutingRows() {
  const today = useToday();
  const words = texts.routing;
  return (
    <RowsField
      name="routings"
      blank={() => newRouting(today)}
      addLabel={words.add}
      removeLabel={words.remove}
      row={(path) => (
        <>
          <TextField name={`${path}.author`} label={words.author} span={6} />
          <DateField name={`${path}.day`} label={words.day} required />
          <DateField name={`${path}.deadline`} label={words.deadline} />
          <LongTextField name={`${path}.words`} label={words.words} max={2000} minRows={1} />
          <OrganisationField name={`${path}.lead`} label={texts.lead} span={4} required />
          <OrganisationsField name={`${path}.coordinating`} label={texts.coordinating} span={5} />
          <DateField name={`${path}.handed_over_on`} label={words.handedOver} />
        </>
      )}
    />
  );
}

/** What this directive does to others. */
export function RelationRows() {
  const words = texts.relation;
  return (
    <RowsField
      name="relations"
      blank={newRelation}
      addLabel={words.add}
      removeLabel={words.remove}
      row={(path) => (
        <>
          <ChoiceField
            name={`${path}.kind`}
            label={words.kind}
            span={3}
            options={optionsOf(words.kinds)}
            required
          />
          <DirectiveField name={`${path}.other`} label={words.other} span={9} required />
        </>
      )}
    />
  );
}
