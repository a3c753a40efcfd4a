import { useQuery } from '@tanstack/react-query';
import { ActDialog } from '../../components/act';
import { ErrorNotice } from '../../components/errors';
import {
  CatalogueField,
  DateField,
  MoneyField,
  NumberField,
  OrganisationField,
  TextField,
} from '../../components/fields';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import { call, type JointProposal, type ShownOccasion } from '../../ipc';
import classes from './desk.module.css';
import { jointSchema, rawJoint } from './joining';

const texts = t.overlaps.beside.joinable;
const fields = t.meetings;

interface Props {
  picked: readonly ShownOccasion[];
  onClose: () => void;
}

/** Lồng ghép: the joint meeting as it could be held, with everybody whom one of them calls. */
export function JoinDialog({ picked, onClose }: Props) {
  const replaced = picked.map(({ work }) => work.id);
  const { data, error, refetch } = useQuery({
    queryKey: ['overlap_propose', replaced],
    queryFn: () => call('overlap_propose', { replaced }),
  });
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data ? <Proposed proposal={data} replaced={replaced} onClose={onClose} /> : null;
}

interface ProposedProps {
  proposal: JointProposal;
  replaced: string[];
  onClose: () => void;
}

function Proposed({ proposal, replaced, onClose }: ProposedProps) {
  const today = useToday();
  return (
    <ActDialog
      title={texts.joinTitle(replaced.length)}
      confirmLabel={texts.join}
      done={({ meeting }) => texts.joined(meeting.name)}
      schema={jointSchema(today, proposal, replaced)}
      initial={rawJoint(proposal)}
      send={(input) => call('overlap_join', { input })}
      onClose={onClose}
    >
      <TextField name="name" label={fields.name} span={12} required />
      <CatalogueField kind="meeting_kind" name="kind" label={fields.kind} span={6} required />
      <OrganisationField name="lead" label={fields.lead} span={6} />
      <DateField name="day" label={fields.day} span={4} required />
      <TextField name="starts_at" label={fields.startsAt} span={4} />
      <TextField name="ends_at" label={fields.endsAt} span={4} />
      <TextField name="venue" label={fields.venue} span={12} />
      <NumberField name="letters" label={texts.letters} hint={texts.lettersHint} span={6} />
      <MoneyField name="money" label={texts.money} hint={texts.moneyHint} span={6} />
      <p className={classes.outcome} role="status">
        {texts.happens(replaced.length, proposal.invited.length)}
        {proposal.invited.length > 0 && ` ${texts.invited(proposal.invited.join(', '))}`}
      </p>
    </ActDialog>
  );
}
