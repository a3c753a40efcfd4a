import { CheckField, LongTextField, TextField } from '../../components/fields';
import { FieldSection, RowsField } from '../../components/form';
import { t } from '../../i18n';

const texts = t.meetings.minutes;

export function AgendaRows() {
  return (
    <FieldSection title={texts.agenda}>
      <RowsField
        name="agenda"
        blank={() => ({ content: '', presenter: '' })}
        addLabel={texts.addAgenda}
        removeLabel={texts.removeAgenda}
        row={(path) => (
          <>
            <LongTextField
              name={`${path}.content`}
              label={texts.agendaContent}
              span={8}
              minRows={1}
              required
            />
            <TextField name={`${path}.presenter`} label={texts.presenter} span={4} />
          </>
        )}
      />
    </FieldSection>
  );
}

export function OpinionRows() {
  return (
    <FieldSection title={texts.opinions}>
      <RowsField
        name="opinions"
        blank={() => ({ speaker: '', content: '' })}
        addLabel={texts.addOpinion}
        removeLabel={texts.removeOpinion}
        row={(path) => (
          <>
            <TextField name={`${path}.speaker`} label={texts.speaker} span={4} />
            <LongTextField
              name={`${path}.content`}
              label={texts.opinion}
              span={8}
              max={10_000}
              minRows={1}
              required
            />
          </>
        )}
      />
    </FieldSection>
  );
}

export function ConclusionRows() {
  return (
    <FieldSection title={texts.conclusions}>
      <RowsField
        name="conclusions"
        blank={() => ({ id: null, content: '', no_task: false })}
        addLabel={texts.addConclusion}
        removeLabel={texts.removeConclusion}
        row={(path, _, index) => (
          <>
            <LongTextField
              name={`${path}.content`}
              label={texts.conclusion(index + 1)}
              span={12}
              max={5000}
              minRows={1}
              required
            />
            <CheckField name={`${path}.no_task`} label={texts.noTask} span={6} />
          </>
        )}
      />
    </FieldSection>
  );
}
