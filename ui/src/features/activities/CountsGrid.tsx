import { CountField, TextField } from '../../components/fields';
import { FieldSection, RowsField, useFormValue } from '../../components/form';
import { t } from '../../i18n';
import classes from './activities.module.css';
import { MEASURES, newOther, type RawCountRow, type RawOther } from './counts';
import { warningsOf } from './warnings';

const texts = t.activities;

/** The numbers of an activity: one field a measure, each with its mark, and rows for anything else. */
export function CountsGrid() {
  return (
    <FieldSection title={texts.sections.counts}>
      {MEASURES.map((measure, at) => (
        <CountField key={measure} name={`counts.${at}`} label={texts.measures[measure]} span={3} />
      ))}
      <RowsField
        name="others"
        blank={newOther}
        addLabel={texts.other.add}
        removeLabel={texts.other.remove}
        row={(path) => (
          <>
            <TextField name={`${path}.label`} label={texts.other.label} span={6} required />
            <CountField name={path} label={texts.other.value} span={3} required />
            <TextField name={`${path}.unit`} label={texts.other.unit} span={3} required />
          </>
        )}
      />
      <Warnings />
    </FieldSection>
  );
}

function Warnings() {
  const counts = useFormValue('counts') as RawCountRow[];
  const warnings = warningsOf(counts, useFormValue('others') as RawOther[]);
  return (
    <output className={classes.warnings}>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </output>
  );
}
