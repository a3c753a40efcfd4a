import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { t } from '../../i18n';
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
