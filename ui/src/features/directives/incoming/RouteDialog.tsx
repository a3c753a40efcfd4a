import { ActDialog } from '../../../components/act';
import {
  DateField,
  LongTextField,
  OrganisationField,
  OrganisationsField,
  TextField,
} from '../../../components/fields';
import { useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call } from '../../../ipc';
import { newRouting } from '../shared/raw';
import { routingSchema } from '../shared/schema';

const texts = t.directives;
const words = texts.routing;

interface Props {
  directives: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** One routing written once for every letter picked. */
export function RouteDialog({ directives, onDone, onClose }: Props) {
  const today = useToday();
  const send = async (routing: object) => {
    const saved = await call('directive_route', { input: { directives, routing } });
    onDone();
    return saved;
  };
  return (
    <ActDialog
      title={texts.bulk.title(directives.length)}
      confirmLabel={texts.bulk.route}
      done={texts.bulk.done}
      schema={routingSchema(today)}
      initial={newRouting(today)}
      send={send}
      onClose={onClose}
    >
      <TextField name="author" label={words.author} span={6} />
      <DateField name="day" label={words.day} required />
      <DateField name="deadline" label={words.deadline} />
      <LongTextField name="words" label={words.words} max={2000} minRows={1} />
      <OrganisationField name="lead" label={texts.lead} span={6} required />
      <OrganisationsField name="coordinating" label={texts.coordinating} span={6} />
      <DateField name="handed_over_on" label={words.handedOver} span={4} />
    </ActDialog>
  );
}
