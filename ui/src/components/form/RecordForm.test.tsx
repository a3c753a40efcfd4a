import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { expectAccessible, show } from '../../testing';
import { ChoiceField, CountField, DateField, LongTextField, MoneyField, TextField } from '../fields';
import { RecordForm } from './RecordForm';
import {
  EMPTY_COUNT,
  optionalChoice,
  optionalCount,
  optionalMoney,
  requiredDate,
  requiredText,
} from './schemas';
import type { RawValues } from './scope';
import { z } from './zod';

const schema = z.object({
  title: requiredText(20),
  day: requiredDate('2026-11-21'),
  people: optionalCount(),
  money: optionalMoney(),
  lead: optionalChoice(),
  note: requiredText(50),
});
const initial = { title: '', day: '', people: EMPTY_COUNT, money: '', lead: null, note: '' };

type Options = Parameters<typeof show>[1] & {
  mayKeepDraft?: () => boolean;
  carry?: (values: RawValues) => RawValues;
};

function open({ mayKeepDraft, carry, ...options }: Options = {}) {
  const onSaved = vi.fn();
  const onLeave = vi.fn();
  const view = show(
    <RecordForm
      kind="activity"
      title="Sample"
      schema={schema}
      initial={initial}
      onSaved={onSaved}
      onLeave={onLeave}
      {...(mayKeepDraft && { mayKeepDraft })}
      {...(carry && { carry })}
    >
      <TextField name="title" label="Title" required />
      <DateField name="day" label="Day" required />
      <CountField name="people" label="People" />
      <MoneyField name="money" label="Money" />
      <ChoiceField
        name="lead"
        label="Lead"
        options={[
          { value: 'w', label: 'Hội Phụ nữ' },
          { value: 'f', label: 'Hội Nông dân' },
        ]}
      />
      <LongTextField name="note" label="Note" max={50} required />
    </RecordForm>,
    options,
  );
  return { ...view, onSaved, onLeave };
}

const field = (label: RegExp) => screen.getByRole('textbox', { name: label });
const title = () => field(/^Title/);

describe('the keyboard', () => {
  test('Enter walks the form and passes the mark over, Shift+Enter goes back', async () => {
    const { user } = open();
    expect(title(), 'the first field is ready').toHaveFocus();
    await user.keyboard('a{Enter}');
    expect(field(/^Day/), 'the day is next').toHaveFocus();
    await user.keyboard('{Enter}');
    expect(field(/^People/), 'the mark keeps its usual value').toHaveFocus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(field(/^Day/), 'and back').toHaveFocus();
  });

  test('Enter keeps its own meaning in a long text', async () => {
    const { user } = open();
    const note = field(/^Note/);
    await user.type(note, 'one{Enter}two');
    expect(note, 'a new line').toHaveValue('one\ntwo');
  });

  test('Enter while an input method composes does nothing', () => {
    open();
    const enter = createEvent.keyDown(title(), { key: 'Enter', keyCode: 229, isComposing: true });
    fireEvent(title(), enter);
    expect(title(), 'the input method commits its letters first').toHaveFocus();
    expect(enter.defaultPrevented, 'and gets its key').toBe(false);
  });

  test('says beside the saving what the office wants known', async () => {
    const notice = 'Ngày của máy khác xa ngày làm việc gần nhất.';
    const saved = { id: 'a', operation: 3, tables: ['activity'], notice };
    const { user } = open({ answers: { record_save: () => saved } });
    await user.keyboard('Chợ xuân{Enter}5/9{Enter}{Enter}{Enter}{Enter}{Enter}ghi{Control>}s{/Control}');
    expect(await screen.findByText(new RegExp(notice)), 'in the same notice').toBeVisible();
  });

  test('Ctrl+S saves what was meant, not what was typed', async () => {
    const { user, sent, onSaved } = open();
    await user.keyboard(
      'Chợ xuân{Enter}5/9{Enter}1.234{Enter}2.000.000{Enter}nong{Enter}{Enter}ghi{Control>}s{/Control}',
    );
    await waitFor(() => expect(onSaved, 'saved').toHaveBeenCalledOnce());
    expect(sent('record_save'), 'values in the form the backend takes').toEqual([
      {
        kind: 'activity',
        input: {
          title: 'Chợ xuân',
          day: '2026-09-05',
          people: { value: 1234, mark: 'exact' },
          money: 2_000_000,
          lead: 'f',
          note: 'ghi',
        },
      },
    ]);
    expect(await screen.findByText(t.common.undo), 'the way back is offered').toBeInTheDocument();
  });

  test('Ctrl+Enter saves and starts the next', async () => {
    const { user, sent, onSaved } = open();
    await user.keyboard('A{Enter}5/9');
    await user.type(field(/^Note/), 'b{Control>}{Enter}{/Control}');
    await waitFor(() => expect(title(), 'empty again').toHaveValue(''));
    expect(sent('record_save').length, 'saved once').toBe(1);
    expect(onSaved, 'and the form stays').not.toHaveBeenCalled();
    expect(title(), 'ready for the next').toHaveFocus();
  });

  test('what the next record takes over is nothing unfinished', async () => {
    const { user, sent, onLeave } = open({ carry: ({ day }) => ({ day }) });
    await user.keyboard('A{Enter}5/9');
    await user.type(field(/^Note/), 'b{Control>}{Enter}{/Control}');
    await waitFor(() => expect(title(), 'empty again').toHaveValue(''));
    expect(field(/^Day/), 'taken over').toHaveValue('5/9');
    const kept = sent('draft_put').length;
    await user.keyboard('{Escape}');
    await waitFor(() => expect(onLeave, 'left without a question').toHaveBeenCalledOnce());
    expect(sent('draft_put').length, 'and without a draft').toBe(kept);
  });
});

describe('typing', () => {
  test('an input method that deletes and types again is not disturbed', async () => {
    const { user } = open();
    await user.type(title(), 'Nguye{Backspace}ê{Backspace}ễn Va{Backspace}ăn');
    expect(title(), 'every letter where it belongs').toHaveValue('Nguyễn Văn');
  });

  test('nothing is cut, trimmed or rewritten while typing', async () => {
    const { user } = open();
    await user.type(title(), '  a text that is much longer than twenty letters ');
    expect(title(), 'as typed').toHaveValue('  a text that is much longer than twenty letters ');
    expect(title(), 'no limit the input method could hit').not.toHaveAttribute('maxlength');
  });

  test('a date says how it was understood', async () => {
    const { user } = open();
    await user.type(field(/^Day/), '5/9');
    expect(screen.getByText('Thứ Bảy, 05/09/2026'), 'with its weekday').toBeInTheDocument();
    await user.clear(field(/^Day/));
    await user.type(field(/^Day/), '31/2');
    expect(screen.getByText(t.errors.date.missing(31, 2, 2026)), 'never 3 March').toBeInTheDocument();
  });
});

test('a date can be picked from a calendar', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: t.fields.openCalendar('Day') }));
  await user.click(await screen.findByRole('button', { name: /^5 tháng 11/ }));
  await waitFor(() => expect(field(/^Day/), 'as if typed').toHaveValue('05/11/2026'));
});

describe('what is wrong', () => {
  test('is said at the field, named in the summary, and the first wrong field is ready', async () => {
    const { user, sent } = open();
    await user.keyboard('A{Enter}31/02{Control>}s{/Control}');
    expect(field(/^Day/), 'ready to be put right').toHaveFocus();
    expect(field(/^Day/), 'marked').toBeInvalid();
    expect(screen.getByRole('button', { name: 'Note' }), 'named in the summary').toBeInTheDocument();
    expect(sent('record_save'), 'nothing went over').toEqual([]);
  });

  test('in the backend comes back to its field', async () => {
    const refuse = () => {
      const fields = [{ field: 'people', message: 'too many' }];
      throw new IpcError({ code: 'E_COUNTS', message: 'not so', fields });
    };
    const { user } = open({ answers: { record_save: refuse } });
    await user.keyboard('A{Enter}5/9');
    await user.type(field(/^Note/), 'b{Control>}s{/Control}');
    expect(await screen.findByText('not so'), 'the sentence of the backend').toBeInTheDocument();
    expect(screen.getAllByText('too many').length, 'at the field and in the summary').toBe(2);
    expect(
      screen.getByRole('combobox', { name: t.fields.mark('People') }),
      'the field is ready',
    ).toHaveFocus();
    expect(title(), 'and nothing typed is lost').toHaveValue('A');
  });

  test('that belongs to no field is told whole', async () => {
    const refuse = () => {
      throw new IpcError({ code: 'E_DISK_FULL', message: 'disk full', next: 'make room' });
    };
    const { user } = open({ answers: { record_save: refuse } });
    await user.keyboard('A{Enter}5/9');
    await user.type(field(/^Note/), 'b{Control>}s{/Control}');
    expect(await screen.findByText('make room'), 'with the next step').toBeInTheDocument();
  });
});

describe('an unfinished form', () => {
  const draft = {
    id: 'draft-1',
    account: 'account',
    form: 'activity',
    record: null,
    updated_at: '2026-11-20T16:05:00',
    body: JSON.stringify({ ...initial, title: 'half' }),
  };

  test('is kept on Esc', async () => {
    const { user, fake, onLeave } = open();
    await user.keyboard('half{Escape}');
    await waitFor(() => expect(onLeave, 'closed').toHaveBeenCalled());
    const [kept] = fake.drafts.values();
    expect(JSON.parse(kept?.body ?? '{}').title, 'and safe').toBe('half');
  });

  test('is asked about where it may not be kept', async () => {
    const { user, fake, onLeave } = open({ mayKeepDraft: () => false });
    await user.keyboard('half{Escape}');
    await user.click(await screen.findByRole('button', { name: t.common.form.leaveStay }));
    expect(onLeave, 'the clerk stayed').not.toHaveBeenCalled();
    expect(fake.drafts.size, 'nothing reached the disk').toBe(0);
  });

  test('comes back with a word about it, and can be dropped', async () => {
    const { user, fake } = open({ drafts: [draft] });
    expect(await screen.findByText(t.common.form.draftFound('16:05 20/11/2026')), 'told').toBeInTheDocument();
    expect(title(), 'as it was typed').toHaveValue('half');
    await user.click(screen.getByRole('button', { name: t.common.form.draftDrop }));
    await waitFor(() => expect(title(), 'clean again').toHaveValue(''));
    expect(fake.drafts.size, 'truly gone').toBe(0);
  });

  test('is forgotten once it is saved', async () => {
    const { user, fake, onSaved } = open({ drafts: [draft] });
    await screen.findByText(t.common.form.draftDrop);
    await user.type(field(/^Day/), '5/9');
    await user.type(field(/^Note/), 'b{Control>}s{/Control}');
    await waitFor(() => expect(onSaved, 'saved').toHaveBeenCalled());
    expect(fake.drafts.size, 'no draft stays').toBe(0);
  });
});

test('axe finds nothing, in order or in fault', async () => {
  const { container, user } = open();
  await expectAccessible(container);
  await user.keyboard('{Control>}s{/Control}');
  await expectAccessible(container);
});
