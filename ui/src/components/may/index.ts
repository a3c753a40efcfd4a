export { May, MayProvider, toKeep, useMay } from './may';
