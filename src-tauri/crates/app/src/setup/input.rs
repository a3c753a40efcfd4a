use crate::Result;
use crate::records::strictly;
use office::CountInput;
use office::directive::BookInput;
use office::organisation::{OrganisationInput, SubcommitteeInput};
use office::person::{PersonInput, SignerInput};
use office::profile::ProfileInput;
use serde::{Deserialize, Serialize};

/// What a new office starts with. Dates left empty begin with the profile.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SetUp {
    /// The name of the first account, such as "Văn thư". It lies in the clear beside the keys.
    pub account_name: String,
    /// The office's profile; a passphrase may not be its name.
    pub profile: ProfileInput,
    /// The members of the bloc and bodies outside it; the office itself is made from the profile.
    pub organisations: Vec<OrganisationInput>,
    /// The sub-committees.
    pub subcommittees: Vec<SubcommitteeInput>,
    /// The register books, with the last number each has on paper.
    pub books: Vec<BookSetUp>,
    /// Those who may sign.
    pub signers: Vec<SignerSetUp>,
}

impl SetUp {
    /// A set-up as a host sends it.
    ///
    /// # Errors
    /// `E_BAD_JSON` naming the field.
    pub fn from_json(value: serde_json::Value) -> Result<Self> {
        Ok(strictly(value)?)
    }
}

/// A register book that is taken over from paper.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BookSetUp {
    /// The book.
    pub book: BookInput,
    /// The last number used on paper, for a book whose types share their numbers; none when the book begins here.
    #[serde(default)]
    pub last_used: Option<CountInput>,
    /// The last number of each type, for a book in which each has its own; a type left out begins here.
    #[serde(default)]
    pub last_by_type: Vec<TypeSetUp>,
}

/// A type's numbers in a book that is taken over from paper.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TypeSetUp {
    /// The type by its name in the shipped catalogue, such as "Công văn".
    pub document_type: String,
    /// The last number used on paper.
    pub last_used: Option<CountInput>,
}

/// Someone who may sign, and the person they are.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SignerSetUp {
    /// The person.
    pub person: PersonInput,
    /// The words above the signature; its person is filled in here.
    pub signer: SignerInput,
}
