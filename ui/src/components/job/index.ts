export { JobProgress } from './JobProgress';
export { type Job, useJob } from './useJob';
