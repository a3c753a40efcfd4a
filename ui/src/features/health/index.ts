/** The health of the office: the screen that stands before it when it is damaged. */
export { DamageScreen } from './DamageScreen';
export { HealthGate } from './HealthGate';
