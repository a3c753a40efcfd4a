use crate::check::{Checker, Validity};
use crate::store::{Row, Table};
use crate::{OrganisationId, PersonId, PostId, Result, SubcommitteeId, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A post a person holds: in an organisation, in a sub-committee, or of the office at large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// Who holds it.
    pub person: PersonId,
    /// Chức vụ, as papers print it.
    pub title: String,
    /// The organisation it is in.
    pub organisation: Option<OrganisationId>,
    /// The sub-committee it is in.
    pub subcommittee: Option<SubcommitteeId>,
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_from: Option<NaiveDate>,
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_to: Option<NaiveDate>,
}

impl Row for Post {
    const TABLE: Table = Table::Post;
}

/// A post as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Post`], as typed.
pub struct PostInput {
    pub id: Option<PostId>,
    pub title: String,
    pub organisation: Option<OrganisationId>,
    pub subcommittee: Option<SubcommitteeId>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

/// Reads the posts typed on a form; `new_id` names those that are new.
pub(super) fn read(
    check: &mut Checker,
    view: &View<'_>,
    person: &PersonId,
    inputs: &[PostInput],
    mut new_id: impl FnMut() -> String,
) -> Result<Vec<Post>> {
    let posts = check.rows("posts", inputs, |check, _, input| {
        let title = check.required_line("title", &input.title);
        check.exists(view, "organisation", Table::Organisation, input.organisation.as_ref())?;
        check.exists(view, "subcommittee", Table::Subcommittee, input.subcommittee.as_ref())?;
        let Validity { from, to } = check.validity(input.valid_from.as_deref(), input.valid_to.as_deref());
        Ok(Post {
            id: input.id.clone().unwrap_or_else(|| PostId::new(new_id())),
            person: person.clone(),
            title,
            organisation: input.organisation.clone(),
            subcommittee: input.subcommittee.clone(),
            valid_from: from,
            valid_to: to,
        })
    });
    posts.into_iter().collect()
}
