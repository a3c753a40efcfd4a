/**
 * The checking library as this window may use it. Left alone it compiles checks with `new Function`,
 * which the content policy forbids, and it decides so when a schema is made: so everyone takes it from here.
 */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
