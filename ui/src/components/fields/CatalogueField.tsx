import type { Filters, Kind } from '../../ipc';
import { ChoiceField, MultiChoiceField } from './ChoiceField';
import { useOptions } from './options';
import type { FieldProps } from './types';

interface Props extends FieldProps {
  /** Narrows the catalogue, for example to the places of one commune. */
  filters?: Filters;
}

/** One entry of a catalogue kept in the store; the form holds its id. */
export function CatalogueField({ kind, filters, ...field }: Props & { kind: Kind }) {
  return <ChoiceField {...field} options={useOptions(kind, filters)} />;
}

/** Several entries of a catalogue; the form holds their ids. */
export function CataloguesField({ kind, filters, ...field }: Props & { kind: Kind }) {
  return <MultiChoiceField {...field} options={useOptions(kind, filters)} />;
}

export const OrganisationField = (props: Props) => <CatalogueField kind="organisation" {...props} />;
export const OrganisationsField = (props: Props) => <CataloguesField kind="organisation" {...props} />;
export const SubcommitteeField = (props: Props) => <CatalogueField kind="subcommittee" {...props} />;
export const PersonField = (props: Props) => <CatalogueField kind="person" {...props} />;
export const PersonsField = (props: Props) => <CataloguesField kind="person" {...props} />;
export const PlaceField = (props: Props) => <CatalogueField kind="place" {...props} />;
export const PlacesField = (props: Props) => <CataloguesField kind="place" {...props} />;
