import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import { Part } from './Part';
import { RenewSheetDialog } from './RenewSheetDialog';

const texts = t.secrets.sheet;

/** The printed sheet, and the way to a new one. */
export function SheetPart() {
  const [renewing, setRenewing] = useState(false);
  return (
    <Part title={texts.title} hint={texts.hint}>
      <Text size="sm">{texts.oldBackups}</Text>
      <Group>
        <Button variant="default" onClick={() => setRenewing(true)}>
          {texts.renew}
        </Button>
      </Group>
      {renewing && <RenewSheetDialog onClose={() => setRenewing(false)} />}
    </Part>
  );
}
