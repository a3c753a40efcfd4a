/** Packages between offices: who is trusted, what was made and taken. */
export type { MadePackage } from './bindings/MadePackage';
export type { OfficeCard } from './bindings/OfficeCard';
export type { PackageLine } from './bindings/PackageLine';
export type { PackageLog } from './bindings/PackageLog';
export type { PackageReport } from './bindings/PackageReport';
export type { PackageRowFate } from './bindings/PackageRowFate';
export type { PartnerCard } from './bindings/PartnerCard';
export type { PartnerDocument } from './bindings/PartnerDocument';
export type { TrustInput } from './bindings/TrustInput';
