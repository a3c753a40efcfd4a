import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { show } from '../../testing';
import { optionalChoice, PlainForm } from '../form';
import { z } from '../form/zod';
import { ChoiceField } from '.';

const schema = z.object({ lead: optionalChoice() });

let drawAgain = () => {};

function Form() {
  const [times, setTimes] = useState(0);
  drawAgain = () => setTimes(times + 1);
  const names = ['Hội Nông dân', 'Hội Phụ nữ'];
  return (
    <PlainForm schema={schema} initial={{ lead: null }} send={async () => true} footer={() => null}>
      <ChoiceField name="lead" label="Lead" options={names.map((name) => ({ value: name, label: name }))} />
    </PlainForm>
  );
}

test('what is being typed stays when the form is drawn again', async () => {
  const { user } = show(<Form />);
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: /Lead/ });
  await user.type(field, 'phu');
  act(() => drawAgain());
  expect(field.value, 'the letters').toBe('phu');
  await user.keyboard('{Enter}');
  expect(field.value, 'and what they found').toBe('Hội Phụ nữ');
});
