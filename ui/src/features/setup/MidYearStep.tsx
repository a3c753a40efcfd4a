import { Text } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import { useConfirm } from '../../components/confirm';
import {
  CatalogueField,
  ChoiceField,
  CountField,
  DateField,
  OrganisationField,
  TextField,
} from '../../components/fields';
import { FieldSection, PlainForm, type RawValues, RowsField } from '../../components/form';
import { PERIOD_OPTIONS, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call, type IsoDate, type MidYearInput } from '../../ipc';
import { COUNTED_OPTIONS } from '../settings/kinds/measures';
import { blankFigure, blankTask, emptyMidYear, hasRows, midYearSchema } from './midYear';
import { StepButtons } from './StepButtons';

const texts = t.setup.midYear;
const { leaveTitle, leaveMessage, leaveConfirm, leaveStay } = t.common.form;
const LEAVE = {
  title: leaveTitle,
  message: leaveMessage,
  confirmLabel: leaveConfirm,
  stayLabel: leaveStay,
};

interface Props {
  /** The first day of the books here. */
  startsOn: IsoDate | null;
  onDone: () => void;
}

/** What stands on paper when an office begins in the middle of a year: all of it is optional. */
export function MidYearStep({ startsOn, onDone }: Props) {
  const today = useToday();
  const [initial] = useState(() => emptyMidYear(startsOn));
  const { keep, skip } = useSkip(initial, onDone);
  return (
    <PlainForm
      label={t.setup.steps.mid_year}
      schema={midYearSchema(today)}
      initial={initial}
      send={send}
      onChange={keep}
      onDone={onDone}
      onLeave={skip}
      footer={({ busy }) => <StepButtons busy={busy} onBack={undefined} label={texts.save} onSkip={skip} />}
    >
      <Text size="sm">{texts.hint}</Text>
      <FieldSection>
        <DateField name="until" label={texts.until} hint={texts.untilHint} span={6} required />
      </FieldSection>
      <Tasks />
      <Figures name="running" title={texts.running} />
      <Figures name="last_year" title={texts.lastYear} />
    </PlainForm>
  );
}

/** What was typed is never left out unasked. */
function useSkip(initial: RawValues, onDone: () => void) {
  const confirm = useConfirm();
  const typed = useRef(initial);
  const keep = useCallback((values: RawValues) => {
    typed.current = values;
  }, []);
  const skip = async () => {
    if (hasRows(typed.current) && !(await confirm({ ...LEAVE, tone: 'danger' }))) return;
    onDone();
  };
  return { keep, skip };
}

/** With nothing in it there is nothing to take over. */
async function send(input: MidYearInput): Promise<true> {
  if (hasRows(input)) await call('bring_forward', { input });
  return true;
}

function Tasks() {
  return (
    <FieldSection title={texts.tasks}>
      <RowsField
        name="tasks"
        blank={blankTask}
        addLabel={texts.addTask}
        removeLabel={texts.removeTask}
        typedInTurn
        row={(path) => (
          <>
            <TextField name={`${path}.title`} label={texts.title} span={9} required />
            <DateField name={`${path}.due_on`} label={texts.dueOn} span={3} />
            <OrganisationField name={`${path}.lead`} label={texts.lead} span={4} required />
            <DateField name={`${path}.assigned_on`} label={texts.assignedOn} span={3} />
            <TextField name={`${path}.source`} label={texts.source} span={5} />
          </>
        )}
      />
    </FieldSection>
  );
}

function Figures({ name, title }: { name: 'running' | 'last_year'; title: string }) {
  return (
    <FieldSection title={title}>
      <RowsField
        name={name}
        blank={() => (name === 'running' ? blankFigure() : { ...blankFigure(), period: null })}
        addLabel={texts.addFigure}
        removeLabel={texts.removeFigure}
        typedInTurn
        row={(path) => (
          <>
            {name === 'last_year' && (
              <ChoiceField
                name={`${path}.period`}
                label={texts.period}
                options={PERIOD_OPTIONS}
                span={12}
                required
              />
            )}
            <ChoiceField
              name={`${path}.measure`}
              label={texts.measure}
              options={COUNTED_OPTIONS}
              span={6}
              required
            />
            <CountField name={`${path}.value`} label={texts.value} span={6} required />
            <CatalogueField
              kind="activity_kind"
              name={`${path}.activity_kind`}
              label={texts.activityKind}
              span={6}
            />
            <OrganisationField name={`${path}.organisation`} label={texts.organisation} span={6} />
          </>
        )}
      />
    </FieldSection>
  );
}
