/** Short records declared rather than built: one list, one detail and one form serve every kind of them. */
export { CatalogueEditor } from './CatalogueEditor';
export { PositionField, position, ValidityFields, validity } from './parts';
export { type CatalogueSpec, catalogue } from './spec';
