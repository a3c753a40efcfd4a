//! Typed ids: a directive's id cannot be passed where a task's is wanted.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct $name(String);

        impl $name {
            /// Wraps the text of an id; whether a record bears it is checked where it is used.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The id as stored.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    /// An account that may unlock the office.
    AccountId,
    /// An unfinished form.
    DraftId,
    /// A day off, or a weekend day that is worked.
    HolidayId,
    /// A filter kept under a name.
    SavedFilterId,
    /// A dated version of the office's profile.
    ProfileId,
    /// An organisation: the office itself, one of its members, or a body outside the bloc.
    OrganisationId,
    /// A sub-committee (tiểu ban).
    SubcommitteeId,
    /// A member of staff or a delegate.
    PersonId,
    /// A post a person holds for a time.
    PostId,
    /// Someone who may sign, with the words above the signature.
    SignerId,
    /// A commune or a village.
    PlaceId,
    /// A type of document (tên loại).
    DocumentTypeId,
    /// A kind of activity.
    ActivityKindId,
    /// A kind of meeting.
    MeetingKindId,
    /// A group of key tasks.
    TaskGroupId,
    /// A register book (sổ).
    BookId,
    /// A directive (văn bản).
    DirectiveId,
    /// A file of a directive.
    AttachmentId,
    /// A routing slip (bút phê).
    RoutingId,
    /// One recipient of an outgoing paper.
    DeliveryId,
    /// A programme of work.
    ProgrammeId,
    /// One item of a programme.
    ProgrammeItemId,
    /// A task.
    TaskId,
    /// A meeting.
    MeetingId,
    /// A numbered conclusion of a meeting.
    ConclusionId,
    /// An activity among the people.
    ActivityId,
    /// A note on the people's mood.
    SituationNoteId,
    /// A difficulty met.
    DifficultyId,
    /// A proposal sent upward.
    ProposalId,
    /// An opening figure.
    OpeningFigureId,
    /// An indicator.
    IndicatorId,
    /// A briefing.
    BriefingId,
    /// Names that mean one campaign.
    CampaignId,
    /// Another office, by the id it has itself.
    PartnerId,
    /// A package of data made for another office or taken from one.
    PackageId,
    /// A paper of another office.
    PartnerDocumentId,
}
