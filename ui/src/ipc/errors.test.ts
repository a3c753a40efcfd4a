import { expect, test } from 'vitest';
import { call } from './call';
import { INTERNAL, IpcError } from './errors';
import { inBridgeCase, setTransport } from './transport';

test('a refusal keeps its code, next step and fields', async () => {
  const fault = {
    code: 'E_PERIOD_LOCKED',
    message: 'm',
    next: 'n',
    fields: [{ field: 'attendance[2].name', message: 'f' }],
  };
  setTransport(() => Promise.reject(fault));
  const error = await call('session_state').catch((reason: unknown) => reason);
  expect(error, 'screens see one shape').toBeInstanceOf(IpcError);
  expect(error, 'and what the backend said').toMatchObject({
    ...fault,
    fields: [{ field: 'attendance.2.name', message: 'f' }],
  });
});

test.each([['text'], [undefined], [new TypeError('x')], [{ code: 5 }]])(
  '%s becomes our own fault',
  async (reason) => {
    setTransport(() => Promise.reject(reason));
    await expect(call('session_state'), 'nothing else leaves the door').rejects.toMatchObject({
      code: INTERNAL,
    });
  },
);

test('the request goes over as it is', async () => {
  let seen: unknown;
  setTransport(async (command, args) => {
    seen = [command, args];
    return { id: 'a', operation: 1, tables: ['task'] };
  });
  await call('record_save', { kind: 'task', input: { title: 'x' } });
  expect(seen, 'command and arguments by name').toEqual([
    'record_save',
    { kind: 'task', input: { title: 'x' } },
  ]);
});

test('the bridge gets its own names for arguments, and for nothing inside them', () => {
  expect(inBridgeCase({ id: 'a', document_date: 'd', input: { due_on: 'x' } }), 'one level deep').toEqual({
    id: 'a',
    documentDate: 'd',
    input: { due_on: 'x' },
  });
});
