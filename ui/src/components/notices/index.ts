export { clearNotices, notifyError, notifyKept, notifyPlain } from './notices';
export { useNotifyDone, useUndo } from './useNotifyDone';
