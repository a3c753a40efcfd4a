import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { foldedFilter, useOptions } from '../../components/fields';
import { FieldSection, useFormScope, useFormValue } from '../../components/form';
import { t } from '../../i18n';
import { AttendanceTable } from './AttendanceTable';
import classes from './meetings.module.css';
import type { RawDelegate } from './schema';

const texts = t.meetings.minutes;

const invited = (person: string | null, name: string): RawDelegate => ({
  person,
  name,
  organisation: null,
  state: 'invited',
  reason: '',
  substitute: '',
});

/** The delegates of a meeting: all persons at once, one of them, or a name that is in no catalogue. */
export function AttendanceField() {
  const { form } = useFormScope();
  const delegates = (useFormValue('attendance') ?? []) as RawDelegate[];
  const persons = useOptions('person');
  const absent = persons.filter(({ value }) => !delegates.some(({ person }) => person === value));
  const isNew = (more: RawDelegate) =>
    !delegates.some(({ person, name }) => person === more.person && name === more.name);
  const change = (next: RawDelegate[]) => form.setFieldValue('attendance', next);
  const add = (more: RawDelegate[]) => change([...delegates, ...more.filter(isNew)]);
  return (
    <FieldSection title={texts.attendance}>
      <div className={classes.attendance}>
        <AttendanceTable delegates={delegates} persons={persons} onChange={change} />
        <div className={classes.adding}>
          <AddDelegate options={absent} onAdd={(person, name) => add([invited(person, name)])} />
          {absent.length > 0 && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => add(absent.map(({ value }) => invited(value, '')))}
            >
              {texts.inviteAll}
            </Button>
          )}
          {delegates.some(({ state }) => state === 'invited') && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() =>
                change(
                  delegates.map((delegate) =>
                    delegate.state === 'invited' ? { ...delegate, state: 'present' } : delegate,
                  ),
                )
              }
            >
              {texts.markPresent}
            </Button>
          )}
        </div>
        {delegates.length > 0 && <p>{texts.attendanceHint}</p>}
      </div>
    </FieldSection>
  );
}

interface AddProps {
  options: readonly { value: string; label: string }[];
  onAdd: (person: string | null, name: string) => void;
}

/** Typing finds a person; a name that finds nobody is taken as it stands on Enter. */
function AddDelegate({ options, onAdd }: AddProps) {
  const [round, setRound] = useState(0);
  const done = (person: string | null, name: string) => {
    onAdd(person, name);
    setRound(round + 1);
  };
  if (options.length === 0) return <TypedDelegate key={round} onAdd={(name) => done(null, name)} />;
  return (
    <Select
      key={round}
      data={[...options]}
      searchable
      filter={foldedFilter}
      selectFirstOptionOnChange
      aria-label={texts.invite}
      placeholder={texts.invite}
      nothingFoundMessage={t.fields.nothingFound}
      onChange={(person) => person && done(person, '')}
      onKeyDown={(event) => {
        const typed = event.currentTarget.value.trim();
        const known = options.some(({ label }) => label === typed);
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || !typed || known) return;
        if (event.currentTarget.getAttribute('aria-activedescendant')) return;
        event.preventDefault();
        done(null, typed);
      }}
      data-enter-skip
    />
  );
}

function TypedDelegate({ onAdd }: { onAdd: (name: string) => void }) {
  return (
    <TextInput
      aria-label={texts.invite}
      placeholder={texts.invite}
      onKeyDown={(event) => {
        const typed = event.currentTarget.value.trim();
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || !typed) return;
        event.preventDefault();
        onAdd(typed);
      }}
      data-enter-skip
    />
  );
}
