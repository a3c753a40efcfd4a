import { areas } from './areas';
import { common } from './common';
import { directives } from './directives';
import { errors } from './errors';
import { fields } from './fields';
import { keys } from './keys';
import { session } from './session';
import { setup } from './setup';
import { shell } from './shell';

/** One file per area keeps the catalogue readable; a new area adds its file and one line here. */
export const vi = { areas, common, directives, errors, fields, keys, session, setup, shell };
