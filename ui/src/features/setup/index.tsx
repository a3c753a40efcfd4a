export { SetupWizard as default } from './SetupWizard';
