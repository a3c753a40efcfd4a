import { Group, List, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PaperButton } from '../../components/paper';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { Part } from './Part';

const texts = t.secrets.handover;

/** Bàn giao: the record for two people to sign, and what is done beside it. */
export function HandoverPart() {
  const [giver, setGiver] = useState('');
  const [receiver, setReceiver] = useState('');
  const people = { giver, receiver };
  const paper = {
    key: ['handover_pdf', people],
    read: () => call('handover_pdf', people),
    view: () => call('handover_view', people),
    save: (format: 'pdf' | 'docx') => call('handover_save', { ...people, format }),
  };
  return (
    <Part title={texts.title} hint={texts.hint}>
      <List type="ordered" size="sm" spacing={4} aria-label={texts.stepsTitle}>
        {texts.steps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
      <Group grow>
        <TextInput
          label={texts.giver}
          value={giver}
          onChange={(event) => setGiver(event.currentTarget.value)}
        />
        <TextInput
          label={texts.receiver}
          value={receiver}
          onChange={(event) => setReceiver(event.currentTarget.value)}
        />
      </Group>
      <Group>
        <PaperButton label={texts.print} paper={paper} />
      </Group>
    </Part>
  );
}
