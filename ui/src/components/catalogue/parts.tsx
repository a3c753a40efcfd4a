import { t } from '../../i18n';
import { DateField, NumberField } from '../fields';
import { optionalDate, optionalWhole, rawText } from '../form';
import { formatDate } from '../values';

const texts = t.catalogue;

interface Dated {
  valid_from: string | null;
  valid_to: string | null;
}

/** From when to when a name or a post holds: the same two fields in every kind that has them. */
export const validity = {
  schema: (today: string) => ({ valid_from: optionalDate(today), valid_to: optionalDate(today) }),
  raw: (record: Dated | null) => ({
    valid_from: rawText.date(record?.valid_from),
    valid_to: rawText.date(record?.valid_to),
  }),
  text: ({ valid_from, valid_to }: Dated): string => {
    const parts = [
      valid_from && texts.from(formatDate(valid_from)),
      valid_to && texts.to(formatDate(valid_to)),
    ];
    return parts.filter(Boolean).join(' ') || texts.always;
  },
};

export function ValidityFields() {
  return (
    <>
      <DateField name="valid_from" label={texts.validFrom} />
      <DateField name="valid_to" label={texts.validTo} />
    </>
  );
}

/** The place in lists; a new record goes last. */
export const position = {
  schema: { position: optionalWhole() },
  raw: (record: { position: number } | null) => ({ position: rawText.number(record?.position) }),
};

export function PositionField() {
  return <NumberField name="position" label={texts.position} hint={texts.positionHint} span={3} />;
}
