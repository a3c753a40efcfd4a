use super::verbs::record;
use office::organisation::{
    self, Organisation, OrganisationInput, Subcommittee, SubcommitteeInput, list_subcommittees,
    remove_subcommittee, save_subcommittee,
};
use office::profile::{self, Profile, ProfileInput};
use office::{OrganisationId, ProfileId, SubcommitteeId};

record! {
    /// Dated versions of the office's profile.
    Profiles: ProfileId, ProfileInput => Profile, Profile,
    save: profile::save,
    get: |view, id, _| profile::get(view, id),
    list: |view, query, _| profile::list(view, query),
    remove: profile::remove
}

record! {
    /// Organisations, the office itself among them.
    Organisations: OrganisationId, OrganisationInput => Organisation, Organisation,
    save: organisation::save,
    get: |view, id, _| organisation::get(view, id),
    list: |view, query, _| organisation::list(view, query),
    remove: organisation::remove
}

record! {
    /// Sub-committees.
    Subcommittees: SubcommitteeId, SubcommitteeInput => Subcommittee, Subcommittee,
    save: save_subcommittee,
    get: |view, id, _| view.get(id),
    list: |view, query, _| list_subcommittees(view, query),
    remove: remove_subcommittee
}
