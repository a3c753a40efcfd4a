import { accounts } from './accounts';
import { activities } from './activities';
import { areas } from './areas';
import { attachments } from './attachments';
import { backups } from './backups';
import { briefings } from './briefings';
import { catalogue } from './catalogue';
import { common } from './common';
import { directives } from './directives';
import { errors } from './errors';
import { fields } from './fields';
import { health } from './health';
import { imports } from './imports';
import { job } from './job';
import { keys } from './keys';
import { meetings } from './meetings';
import { notes } from './notes';
import { overlaps } from './overlaps';
import { overview } from './overview';
import { packages } from './packages';
import { registers } from './registers';
import { secrets } from './secrets';
import { session } from './session';
import { settings } from './settings';
import { setup } from './setup';
import { shell } from './shell';
import { tasks } from './tasks';

/** One file per area keeps the catalogue readable; a new area adds its file and one line here. */
export const vi = {
  accounts,
  activities,
  areas,
  attachments,
  backups,
  briefings,
  catalogue,
  common,
  directives,
  errors,
  fields,
  health,
  imports,
  job,
  keys,
  meetings,
  notes,
  overlaps,
  overview,
  packages,
  registers,
  secrets,
  session,
  settings,
  setup,
  shell,
  tasks,
};
