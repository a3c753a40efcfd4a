import { activities } from './activities';
import { areas } from './areas';
import { briefings } from './briefings';
import { common } from './common';
import { directives } from './directives';
import { errors } from './errors';
import { fields } from './fields';
import { keys } from './keys';
import { session } from './session';
import { setup } from './setup';
import { shell } from './shell';
import { tasks } from './tasks';

/** One file per area keeps the catalogue readable; a new area adds its file and one line here. */
export const vi = {
  activities,
  areas,
  briefings,
  common,
  directives,
  errors,
  fields,
  keys,
  session,
  setup,
  shell,
  tasks,
};
