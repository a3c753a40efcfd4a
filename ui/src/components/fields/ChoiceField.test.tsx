import { act, screen, waitFor } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import type { ListQuery, Page, RecordOf } from '../../ipc';
import { show } from '../../testing';
import { optionalChoice, PlainForm } from '../form';
import { z } from '../form/zod';
import { CatalogueField, ChoiceField } from '.';
import { RecordField } from './RecordField';

const schema = z.object({ lead: optionalChoice() });
const NAMES = ['Hội Nông dân', 'Hội Phụ nữ'];
const ROWS = NAMES.map((name, at) => ({ id: `o${at}`, name }));

const page = (rows: RecordOf[]): Page<RecordOf> => ({ rows, total: rows.length, notes: [] }) as never;
const field = () => screen.findByRole<HTMLInputElement>('combobox', { name: /Lead/ });

function Form({ children, lead = null }: { children: ReactNode; lead?: string | null }) {
  return (
    <PlainForm schema={schema} initial={{ lead }} send={async () => true} footer={() => null}>
      {children}
    </PlainForm>
  );
}

let drawAgain = () => {};

function Drawn() {
  const [times, setTimes] = useState(0);
  drawAgain = () => setTimes(times + 1);
  const options = NAMES.map((name) => ({ value: name, label: name }));
  return (
    <Form>
      <ChoiceField name="lead" label="Lead" options={options} />
    </Form>
  );
}

test('what is being typed stays when the form is drawn again', async () => {
  const { user } = show(<Drawn />);
  const lead = await field();
  await user.type(lead, 'phu');
  act(() => drawAgain());
  expect(lead.value, 'the letters').toBe('phu');
  await user.keyboard('{Enter}');
  expect(lead.value, 'and what they found').toBe('Hội Phụ nữ');
});

test('what is typed before the catalogue is there finds its entry', async () => {
  let answer = () => {};
  const late = new Promise<Page<RecordOf>>((resolve) => {
    answer = () => resolve(page(ROWS));
  });
  const catalogue = <CatalogueField kind="organisation" name="lead" label="Lead" />;
  const { user } = show(<Form>{catalogue}</Form>, { answers: { record_list: () => late } });
  const lead = await field();
  await user.type(lead, 'phu');
  answer();
  await screen.findByRole('option', { name: 'Hội Phụ nữ' });
  expect(lead.value, 'the letters').toBe('phu');
  expect(screen.queryByRole('option', { name: 'Hội Nông dân' }), 'nothing else').toBeNull();
  await user.keyboard('{Enter}');
  expect(lead.value, 'and what they found').toBe('Hội Phụ nữ');
});

test('what was chosen before has its name once the catalogue is there', async () => {
  const catalogue = <CatalogueField kind="organisation" name="lead" label="Lead" />;
  show(<Form lead="o1">{catalogue}</Form>, { answers: { record_list: () => page(ROWS) } });
  const lead = await field();
  await screen.findByDisplayValue('Hội Phụ nữ');
  expect(lead.value, 'by itself').toBe('Hội Phụ nữ');
});

test('a record is found while its name is typed', async () => {
  const found = ({ query }: { query: ListQuery }) =>
    page(ROWS.filter(({ name }) => name.toLowerCase().includes(query.q)));
  const record = (
    <RecordField kind="organisation" name="lead" label="Lead" labelOf={({ name }) => String(name)} />
  );
  const { user } = show(<Form>{record}</Form>, { answers: { record_list: found } });
  const lead = await field();
  await user.type(lead, 'phụ');
  await user.keyboard('{Enter}');
  expect(lead.value, 'Enter takes nothing that was there before').toBe('phụ');
  await waitFor(() => expect(screen.queryByRole('option', { name: 'Hội Nông dân' }), 'searched').toBeNull());
  await screen.findByRole('option', { name: 'Hội Phụ nữ' });
  expect(lead.value, 'the letters').toBe('phụ');
  await user.keyboard('{Enter}');
  expect(lead.value, 'and what they found').toBe('Hội Phụ nữ');
});
