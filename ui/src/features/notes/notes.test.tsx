import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { t } from '../../i18n';
import { FAKE_CATALOGUES, fakeDirective } from '../../ipc/fake-records';
import { expectAccessible, show } from '../../testing';
import { NotesScreen } from './NotesScreen';

const texts = t.notes;

test.each([
  ['situation', texts.situation],
  ['difficulty', texts.difficulty],
  ['proposal', texts.proposal],
] as const)('%s has a list and a form, and axe finds nothing', async (_, { title, noun }) => {
  const { user, container } = show(<NotesScreen />);
  await user.click(await screen.findByText(title));
  await screen.findByText(t.catalogue.empty(noun));
  await expectAccessible(container);
  await user.keyboard('{Control>}n{/Control}');
  await screen.findByRole('heading', { name: t.catalogue.newTitle(noun) });
  await expectAccessible(container);
});

test('a proposal is answered', async () => {
  const proposal = [
    {
      id: 'p1',
      day: '2026-11-02',
      content: 'Bổ sung kinh phí',
      sent_to: 'Đảng ủy',
      answer: '',
      answered_on: null,
    },
  ];
  const { user, sent } = show(<NotesScreen kind="proposal" />, { records: { proposal } });
  await user.click(await screen.findByRole('button', { name: texts.proposal.recordAnswer }));
  await user.type(await screen.findByRole('textbox', { name: /^Nội dung trả lời/ }), 'Đồng ý');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() =>
    expect(sent('proposal_answer'), 'with its day').toEqual([
      { id: 'p1', input: { answered_on: '2026-11-21', answer: 'Đồng ý' } },
    ]),
  );
});

test('a proposal names the paper it was sent by, found among what went out', async () => {
  const directive = [
    fakeDirective({ id: 'in', direction: 'in', symbol: '7-CV/HU', abstract: 'Kinh phí' }),
    fakeDirective({ id: 'out', direction: 'out', symbol: '12-CV/CQK', abstract: 'Kinh phí' }),
  ];
  const { user, sent } = show(<NotesScreen kind="proposal" />, {
    records: { ...FAKE_CATALOGUES, directive },
  });
  await screen.findByText(t.catalogue.empty(texts.proposal.noun));
  await user.keyboard('{Control>}n{/Control}');
  await user.type(await screen.findByRole('textbox', { name: /^Gửi tới/ }), 'Đảng ủy');
  await user.type(screen.getByRole('combobox', { name: /^Văn bản gửi/ }), 'kinh phí');
  await user.click(await screen.findByRole('option', { name: /12-CV/ }));
  expect(
    screen.queryByRole('option', { name: /7-CV/ }),
    'what came in is not offered',
  ).not.toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: /^Nội dung/ }), 'Bổ sung kinh phí');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() =>
    expect(sent('record_save'), 'by its id').toMatchObject([{ input: { directive: 'out' } }]),
  );
});
