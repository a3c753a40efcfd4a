export { Card } from './Card';
export { Page } from './Page';
