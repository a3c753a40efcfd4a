use super::verbs::Verbs;
use crate::{Error, Permission};
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $name:literal $module:ident),* $(,)?) => {
        /// A kind of record. Its name is the name of its table, in history as in requests.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])* $variant),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Kind] = &[$(Kind::$variant),*];

            /// Its name in requests.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Kind::$variant => $name),* }
            }

            /// What stands behind its verbs.
            pub(crate) fn verbs(self) -> Verbs {
                match self { $(Kind::$variant => Verbs::of::<super::$module::Records>()),* }
            }
        }
    };
}

kinds! {
    /// A register book.
    Book "book" book,
    /// A directive.
    Directive "directive" directive,
}

impl Kind {
    /// The kind of that name.
    ///
    /// # Errors
    /// [`Error::UnknownKind`].
    pub fn named(name: &str) -> Result<Kind, Error> {
        let kind = Kind::ALL.iter().find(|kind| kind.name() == name).copied();
        kind.ok_or_else(|| Error::UnknownKind(name.to_owned()))
    }

    /// Its name in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        crate::messages::kind_name(self.name())
    }

    /// What changing it needs.
    #[must_use]
    pub fn permission(self) -> Permission {
        match self {
            Kind::Book => Permission::Administer,
            Kind::Directive => Permission::Write,
        }
    }
}
