use super::verbs::record;
use office::person::{
    self, PersonInput, PersonRow, PersonView, SignerInput, SignerView, get_signer, list_signers,
    remove_signer, save_signer,
};
use office::{PersonId, SignerId};

record! {
    /// Staff and delegates with their posts.
    Persons: PersonId, PersonInput => PersonView, PersonRow,
    save: person::save,
    get: |view, id, _| person::get(view, id),
    list: |view, query, today| person::list(view, query, today),
    remove: person::remove
}

record! {
    /// Those who may sign.
    Signers: SignerId, SignerInput => SignerView, SignerView,
    save: save_signer,
    get: |view, id, _| get_signer(view, id),
    list: |view, query, _| list_signers(view, query),
    remove: remove_signer
}
