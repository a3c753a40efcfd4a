use crate::commands::{change, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::labels::approvals as words;
use app::{BriefingReview, Permission, Result, SystemHost, parse_request};
use clap::ArgMatches;
use serde_json::json;

/// Approves a briefing, sends it back, or says something of it.
pub(super) fn say(
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let mut session = asked.open(host)?;
    session.require(if verb == "comment" { Permission::Comment } else { Permission::Approve })?;
    let id = session.briefing_of(text(matches, "period"))?;
    // An approval needs no words.
    let comment = text(matches, "comment");
    let (draft, done) = match verb {
        "approve" => (session.briefing_approve(&id, comment)?, words::APPROVED),
        "send-back" => (session.briefing_send_back(&id, comment)?, words::SENT_BACK),
        _ => (session.briefing_comment(&id, comment)?, words::COMMENTED),
    };
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &draft.review);
    }
    say::tell(streams, &format!("{done}."));
    Ok(())
}

/// How a briefing stands with the leaders, and everything that was said of it.
pub(super) fn comments(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let session = asked.open(host)?;
    let review = session.briefing_get(&session.briefing_of(text(matches, "period"))?)?.review;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &review);
    } else {
        lines(&review).iter().for_each(|line| say::line(streams, line));
    }
    Ok(())
}

/// Says what has to come before a briefing is issued, or shows it.
pub(super) fn rule(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let Some(rule) = matches.get_one::<String>("rule") else {
        let session = asked.open(host)?;
        say::data(streams, &session.briefing_issue_rule()?);
        return session.lock();
    };
    let rule = parse_request(json!(rule))?;
    change(asked, host, streams, words::RULE_SET, |session| session.set_briefing_issue_rule(rule))
}

fn lines(review: &BriefingReview) -> Vec<String> {
    let said = review.said.iter().map(|said| {
        format!("{} · {} · {}: {}", said.at, said.account, words::verdict_name(said.verdict), said.comment)
    });
    std::iter::once(words::standing(review.approval).to_owned()).chain(said).collect()
}
