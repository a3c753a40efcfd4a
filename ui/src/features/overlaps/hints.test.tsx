import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { fakeMatch } from '../../ipc/fake-overlaps';
import { FAKE_CATALOGUES, fakeDirective } from '../../ipc/fake-records';
import { expectAccessible, herePlace, show } from '../../testing';
import { ActivityForm } from '../activities/ActivityForm';
import { IncomingForm } from '../directives/incoming/IncomingForm';
import { OutgoingForm } from '../directives/outgoing/OutgoingForm';
import { MeetingForm } from '../meetings/MeetingForm';
import { TaskForm } from '../tasks/TaskForm';

const texts = t.overlaps.hints;
const PHRASE = 'tổng vệ sinh môi trường';
const TYPED = `Phát động ${PHRASE}`;
const records = FAKE_CATALOGUES;
const actions = { onSaved: () => undefined, onLeave: () => undefined };

const field = (label: string) => screen.findByRole('textbox', { name: new RegExp(`^${label}`) });
const line = (name: RegExp) => screen.findByRole('button', { name });

afterEach(() => {
  vi.useRealTimers();
});

describe('under every field that names a work', () => {
  test.each([
    ['incoming', <IncomingForm key="a" {...actions} />, t.directives.abstract, 'directive'],
    ['outgoing', <OutgoingForm key="b" {...actions} />, t.directives.abstract, 'directive'],
    ['a task', <TaskForm key="c" {...actions} />, t.tasks.title, 'task'],
    ['a meeting', <MeetingForm key="d" {...actions} />, t.meetings.name, 'meeting'],
    ['an activity', <ActivityForm key="e" {...actions} />, t.activities.name, 'activity'],
  ])('%s', async (_, form, label, kind) => {
    const { user, sent, container } = show(form, { records });
    const typing = await field(label);
    await user.click(typing);
    await user.paste(TYPED);
    expect(await screen.findByText(texts.title(2)), 'what stands already').toBeInTheDocument();
    expect(typing, 'typing goes on').toHaveFocus();
    expect(sent('overlaps_while_typing').at(-1), 'of its book').toMatchObject({
      typed: { kind, text: TYPED },
    });
    await expectAccessible(container);
  });
});

test('a letter is asked about with everything that is read off it', async () => {
  const letter = fakeDirective({
    id: 'letter',
    abstract: TYPED,
    issuer: 'Huyện ủy',
    symbol: '5-CV/HU',
    document_date: '2026-11-19',
    document_type: 'document_type-0',
    deadline: '2026-11-30',
  });
  const { sent } = show(<IncomingForm id="letter" {...actions} />, {
    records: { ...records, directive: [letter] },
  });
  await waitFor(() =>
    expect(sent('overlaps_while_typing').at(-1), 'as values, not as typed').toEqual({
      typed: {
        kind: 'directive',
        id: 'letter',
        text: TYPED,
        organisation: 'Huyện ủy',
        document_type: 'Công văn',
        symbol: '5-CV/HU',
        day: '2026-11-19',
        due: '2026-11-30',
      },
    }),
  );
});

test('a match says what it is, what is shared, why, and how sure, and leads to its record', async () => {
  const { user } = show(<TaskForm {...actions} />, { records });
  await user.type(await field(t.tasks.title), TYPED);
  const first = await line(/57-KH\/UBND · UBND huyện · 10\/11\/2026/);
  expect(first, 'in words').toHaveTextContent(t.overlaps.certainty.sure);
  expect(first, 'its reasons').toHaveTextContent(`cùng cụm “${PHRASE}”; khác cơ quan; hạn cách 5 ngày`);
  expect(first.querySelector('mark'), 'the shared words').toHaveTextContent(PHRASE);
  expect(
    screen.getByText(texts.here(texts.quoted(PHRASE))),
    'and where they stand in what is typed',
  ).toBeInTheDocument();
  await user.click(first);
  await waitFor(() =>
    expect(herePlace(), 'the other one').toEqual({ area: 'directivesIn', record: 'directive-1' }),
  );
});

test('F6 leads to the matches and back; Tab passes them by', async () => {
  const { user } = show(<TaskForm {...actions} />, { records });
  const title = await field(t.tasks.title);
  await user.type(title, TYPED);
  const first = await line(/57-KH/);
  const second = await line(/12-CV/);
  await user.keyboard('{F6}');
  expect(first, 'the first').toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(second, 'the second').toHaveFocus();
  await user.keyboard('{Escape}');
  expect(title, 'where typing goes on').toHaveFocus();
  await user.tab();
  expect(first, 'not in the way').not.toHaveFocus();
  expect(
    screen.getByRole('combobox', { name: new RegExp(`^${t.tasks.lead}`) }),
    'the next field',
  ).toHaveFocus();
});

test('it waits for a pause, and for the input method to let go of its letters', async () => {
  const { sent } = show(<TaskForm {...actions} />, { records });
  const title = await field(t.tasks.title);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  fireEvent.change(title, { target: { value: 'Phát động' } });
  await pass(300);
  fireEvent.compositionStart(title);
  fireEvent.change(title, { target: { value: 'Phát động tong' } });
  await pass(5_000);
  expect(sent('overlaps_while_typing'), 'letters in the making are not typed').toEqual([]);
  fireEvent.change(title, { target: { value: 'Phát động tổng' } });
  fireEvent.compositionEnd(title);
  await pass(300);
  expect(sent('overlaps_while_typing'), 'no pause yet').toEqual([]);
  await pass(200);
  expect(sent('overlaps_while_typing'), 'once, as it stands now').toMatchObject([
    { typed: { text: 'Phát động tổng' } },
  ]);
});

describe('says nothing', () => {
  test('of the letter a task comes from', async () => {
    const prefill = { title: TYPED, sources: [{ kind: 'directive', directive: 'directive-1', note: '' }] };
    show(<TaskForm prefill={prefill} {...actions} />, { records });
    expect(await screen.findByText(texts.title(1)), 'only the other').toBeInTheDocument();
  });

  test('when there is nothing', async () => {
    const { user, sent } = show(<TaskForm {...actions} />, { records });
    await user.type(await field(t.tasks.title), 'Trực báo tuần');
    await waitFor(() => expect(sent('overlaps_while_typing').length, 'asked').toBeGreaterThan(0));
    expect(screen.queryByText(/có thể trùng/), 'and quiet').toBeNull();
  });

  test('when asking fails', async () => {
    const overlaps_while_typing = () => {
      throw new IpcError({ code: 'E_INTERNAL', message: 'hỏng' });
    };
    const { user, sent } = show(<TaskForm {...actions} />, { records, answers: { overlaps_while_typing } });
    await user.type(await field(t.tasks.title), TYPED);
    await waitFor(() => expect(sent('overlaps_while_typing').length, 'asked').toBeGreaterThan(0));
    expect(screen.queryByText('hỏng'), 'a form is no place for it').toBeNull();
  });

  test('of a text that is gone', async () => {
    const found = [fakeMatch({ work: { kind: 'task', id: 't' }, text: 'Việc khác' })];
    const { user } = show(<TaskForm {...actions} />, {
      records,
      answers: { overlaps_while_typing: () => found },
    });
    const title = await field(t.tasks.title);
    await user.type(title, 'Trực báo tuần');
    await screen.findByText(texts.title(1));
    await user.clear(title);
    expect(screen.queryByText(texts.title(1)), 'at once').toBeNull();
  });
});
