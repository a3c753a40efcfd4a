import { Button } from '@mantine/core';
import { useState } from 'react';
import { DetailSection } from '../../../components/detail';
import { StatusChip } from '../../../components/list';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import classes from '../shared/shared.module.css';
import type { Directive } from '../shared/types';
import { RecordDialog } from './RecordDialog';
import { TONES } from './tones';

const texts = t.registers.deliveries;

type Delivery = Directive['deliveries'][number];

/** Whom the paper went to, and what came back. */
export function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const [recorded, setRecorded] = useState<string | null>(null);
  if (deliveries.length === 0) return null;
  return (
    <DetailSection title={texts.title}>
      {deliveries.map((delivery) => (
        <div key={delivery.id} className={classes.routing}>
          <b>{delivery.recipient}</b>
          {delivery.asked !== 'nothing' && (
            <span>
              {texts.askedOptions[delivery.asked]}{' '}
              <StatusChip tone={TONES[delivery.state]} label={texts.states[delivery.state]} />
            </span>
          )}
          <small>{datesOf(delivery)}</small>
          {delivery.result && <span>{delivery.result}</span>}
          {delivery.state !== 'settled' && (
            <Button variant="light" size="compact-sm" onClick={() => setRecorded(delivery.id)}>
              {texts.record}
            </Button>
          )}
        </div>
      ))}
      {recorded && <RecordDialog deliveries={[recorded]} onClose={() => setRecorded(null)} />}
    </DetailSection>
  );
}

function datesOf({ due_on, sent_on, received_on, answered_on, copy }: Delivery): string {
  return [
    copy && texts.copy,
    due_on && texts.until(formatDate(due_on)),
    sent_on && texts.sentOn(formatDate(sent_on)),
    received_on && texts.receivedOn(formatDate(received_on)),
    answered_on && texts.answeredOn(formatDate(answered_on)),
  ]
    .filter(Boolean)
    .join(' · ');
}
