use super::verbs::Verbs;
use crate::{Error, Permission};
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $name:literal $module:ident::$records:ident $permission:ident),* $(,)?) => {
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

            /// What changing it needs.
            #[must_use]
            pub fn permission(self) -> Permission {
                match self { $(Kind::$variant => Permission::$permission),* }
            }

            /// What stands behind its verbs.
            pub(crate) fn verbs(self) -> Verbs {
                match self { $(Kind::$variant => Verbs::of::<super::$module::$records>()),* }
            }
        }
    };
}

kinds! {
    /// A dated version of the office's profile.
    Profile "profile" office_itself::Profiles Administer,
    /// An organisation.
    Organisation "organisation" office_itself::Organisations Write,
    /// A sub-committee.
    Subcommittee "subcommittee" office_itself::Subcommittees Write,
    /// A member of staff or a delegate.
    Person "person" people::Persons Write,
    /// Someone who may sign.
    Signer "signer" people::Signers Administer,
    /// A commune or a village.
    Place "place" places::Places Write,
    /// A day off, or a weekend day that is worked.
    Holiday "holiday" days::Holidays Write,
    /// A type of document.
    DocumentType "document_type" catalogues::DocumentTypes Write,
    /// A kind of activity.
    ActivityKind "activity_kind" catalogues::ActivityKinds Write,
    /// A kind of meeting.
    MeetingKind "meeting_kind" catalogues::MeetingKinds Write,
    /// A group of key tasks.
    TaskGroup "task_group" catalogues::TaskGroups Write,
    /// A register book.
    Book "book" directives::Books Administer,
    /// A directive.
    Directive "directive" directives::Directives Write,
    /// A programme of work.
    Programme "programme" tasks::Programmes Write,
    /// A task.
    Task "task" tasks::Tasks Write,
    /// A meeting.
    Meeting "meeting" meetings::Meetings Write,
    /// An activity among the people.
    Activity "activity" activities::Activities Write,
    /// A note on the people's mood.
    SituationNote "situation_note" notes::SituationNotes Write,
    /// A difficulty met.
    Difficulty "difficulty" notes::Difficulties Write,
    /// A proposal sent upward.
    Proposal "proposal" notes::Proposals Write,
    /// An opening figure.
    OpeningFigure "opening_figure" figures::OpeningFigures Write,
    /// An indicator.
    Indicator "indicator" figures::Indicators Write,
    /// Names that mean one campaign.
    Campaign "campaign" catalogues::Campaigns Write,
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
}
