/** The keys of the office as a clerk meets them: the sheet, a new one in its place, trying a secret. */
export { SecretsPage } from './SecretsPage';
export { SheetButton } from './SheetButton';
export { TypeBackForm } from './TypeBackForm';
