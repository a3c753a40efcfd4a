import {
  CheckField,
  ChoiceField,
  DateField,
  OrganisationField,
  PlaceField,
  TextField,
} from '../../../components/fields';
import { RowsField } from '../../../components/form';
import { t } from '../../../i18n';
import { optionsOf } from '../shared/fields';
import { newDelivery } from './raw';

const texts = t.registers.deliveries;
const ASKED = optionsOf(texts.askedOptions);
const COMMUNES = { level: 'commune' } as const;

/** Whom the paper goes to, where it matters whether they received or answer it. */
export function DeliveryRows() {
  return (
    <RowsField
      name="deliveries"
      blank={newDelivery}
      addLabel={texts.add}
      removeLabel={texts.remove}
      row={(path) => (
        <>
          <OrganisationField name={`${path}.organisation`} label={texts.organisation} span={4} />
          <PlaceField name={`${path}.place`} label={texts.place} span={4} filters={COMMUNES} />
          <TextField name={`${path}.recipient`} label={texts.recipient} span={4} />
          <ChoiceField name={`${path}.asked`} label={texts.asked} span={3} options={ASKED} required />
          <DateField name={`${path}.due_on`} label={texts.due} />
          <DateField name={`${path}.sent_on`} label={texts.sent} />
          <CheckField name={`${path}.copy`} label={texts.copy} span={3} />
        </>
      )}
    />
  );
}
