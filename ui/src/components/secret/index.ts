export { SecretField } from './SecretField';
export { SecretForm } from './SecretForm';
export { NO_SECRET, SECRET, type SecretWay } from './ways';
