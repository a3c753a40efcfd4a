//! Every phrase the composer may say, and what each is given to say it with.

/// Placeholders every phrase may use.
pub(crate) const COMMON: &[&str] = &[
    "office",
    "addressee",
    "village_word",
    "grouping",
    "now",
    "period",
    "year",
    // The period's year where the next period lies in another one.
    "other_year",
    "next",
    "next_year",
    // Only where the running total says more than the period.
    "year_to_date",
    // The day everything is as of, as the beginning of a sentence.
    "as_of",
    // When the conclusions were reached that are followed up.
    "concluded",
];

/// Declares the phrases of one kind of paper: their names in its file and what each is given.
macro_rules! phrases {
    ($Phrase:ident; $($name:ident = $key:literal [$($slot:literal),*],)*) => {
        /// A phrase, declared here and worded in a template file.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $Phrase { $($name,)* }

        impl $Phrase {
            /// Every phrase with what it is given, in the order of its discriminant.
            pub(crate) const DECLARED: &[(&'static str, &'static [&'static str])] =
                &[$(($key, &[$($slot),*]),)*];
        }
    };
}

pub(crate) use phrases;

phrases! { Phrase;
    PeriodMonth = "period.month" ["number"],
    PeriodQuarter = "period.quarter" ["number"],
    PeriodFirstHalf = "period.first_half" [],
    PeriodSecondHalf = "period.second_half" [],
    PeriodNineMonths = "period.nine_months" [],
    PeriodLastQuarter = "period.last_quarter" [],
    PeriodYear = "period.year" ["number"],
    PeriodMonths = "period.months" ["number"],
    PeriodLastYear = "period.last_year" ["number"],
    PeriodPrevious = "period.previous" [],
    PeriodEnd = "period.end" [],
    PeriodAsOf = "period.as_of" ["date"],
    PeriodToDay = "period.to_day" ["date"],
    PeriodSameDays = "period.same_days" ["before"],

    MarkOver = "mark.over" ["value"],
    MarkNearly = "mark.nearly" ["value"],
    MarkAbout = "mark.about" ["value"],

    GroupingSubcommittee = "grouping.subcommittee" [],
    GroupingTaskGroup = "grouping.task_group" [],

    UnitReceived = "unit.received" [],
    UnitIssued = "unit.issued" [],
    UnitDrafted = "unit.drafted" [],
    UnitOverdueDirectives = "unit.overdue_directives" [],
    UnitSilent = "unit.silent" [],
    UnitMeetings = "unit.meetings" [],
    UnitConclusions = "unit.conclusions" [],
    UnitSaved = "unit.saved" [],
    UnitMergedPapers = "unit.merged_papers" [],
    UnitMergedReports = "unit.merged_reports" [],
    UnitInvitations = "unit.invitations" [],
    UnitTasks = "unit.tasks" [],
    UnitYearDirectives = "unit.year_directives" [],
    UnitYearReports = "unit.year_reports" [],
    UnitYearConferences = "unit.year_conferences" [],
    UnitActivities = "unit.activities" [],
    UnitAttendances = "unit.attendances" [],
    UnitSessions = "unit.sessions" [],
    UnitPeople = "unit.people" [],
    UnitHouseholds = "unit.households" [],
    UnitMoney = "unit.money" [],

    DirectivesNow = "directives.now" ["received", "issued", "types", "drafted"],
    DirectivesType = "directives.type" ["value", "name"],
    DirectivesYear = "directives.year" ["received", "issued", "drafted"],
    DirectivesOverdue = "directives.overdue" ["value"],
    DirectivesSilent = "directives.silent" ["value"],
    DirectivesNone = "directives.none" [],
    Cited = "directives.cited" ["list"],
    Citation = "directives.citation" ["type", "symbol", "date", "subject", "bare_subject"],

    MeetingsHeld = "meetings.held" ["list", "conclusions"],
    MeetingsKind = "meetings.kind" ["value", "name", "bare_name"],
    MeetingsSaved = "meetings.saved" ["value"],
    MergedPapers = "merged.papers" ["papers", "tasks"],
    MergedReports = "merged.reports" ["value"],
    MergedSpared = "merged.spared" ["spared"],
    SparedInvitations = "merged.spared_invitations" ["value"],
    SparedMoney = "merged.spared_money" ["value"],
    AnsweredCaption = "answered.caption" [],
    AnsweredOthers = "answered.others" [],
    AnsweredTotal = "answered.total" [],
    AnsweredWhat = "answered.what" ["unit", "name"],
    YearsCaption = "years.caption" [],
    YearsWhat = "years.what" ["unit", "name", "number"],
    YearsAll = "years.all" [],
    YearsTotal = "years.total" [],
    YearsChange = "years.change" ["list"],

    WorkTotal = "work.total" ["current", "running", "comparison"],
    WorkLine = "work.line" ["name", "responsibility", "current", "comparison", "running"],
    WorkQuiet = "work.quiet" ["name", "responsibility", "running"],
    WorkNone = "work.none" ["running"],
    WorkNoOwn = "work.no_own" [],
    WorkUngrouped = "work.ungrouped" [],
    Responsibility = "work.responsibility" ["lead", "coordinating"],
    AmountsNow = "work.amounts_now" ["sessions", "events", "villages", "people", "gains"],
    AmountsYear = "work.amounts_year" ["sessions", "events", "villages", "people", "gains"],
    TotalNow = "work.total_now" ["events", "villages", "people", "gains"],
    TotalYear = "work.total_year" ["events", "villages", "people", "gains"],
    Sessions = "work.sessions" ["value", "word"],
    Villages = "work.villages" ["value"],
    CountAttendances = "count.attendances" ["value", "label", "parts"],
    CountPeople = "count.people" ["value", "label", "parts"],
    CountHouseholds = "count.households" ["value", "label"],
    CountWomen = "count.women" ["value"],
    CountMinority = "count.minority" ["value"],
    CountMembers = "count.members" ["value", "label"],
    CountMoneyRaised = "count.money_raised" ["value", "label"],
    CountMoneyGiven = "count.money_given" ["value", "label"],
    CountOther = "count.other" ["value", "label", "unit"],

    Comparison = "comparison.both" ["to_before", "to_last_year"],
    CompareUp = "comparison.up" ["what", "percent", "about", "base"],
    CompareDown = "comparison.down" ["what", "percent", "about", "base"],
    CompareTimes = "comparison.times" ["what", "times", "about", "base"],
    CompareSame = "comparison.same" ["what", "about", "base"],
    CompareAbout = "comparison.about" [],

    ChartCaption = "chart.caption" [],
    ChartAlt = "chart.alt" ["list"],
    ChartBar = "chart.bar" ["name", "value"],
    ChartLabelHeader = "chart.label_header" [],

    TaskAccount = "tasks.account" [
        "all", "origin", "carried", "given", "cancelled", "finished", "share", "late", "in_term", "overdue", "paused"
    ],
    TaskAllCarried = "tasks.all_carried" [],
    TaskAllGiven = "tasks.all_given" [],
    TaskOthers = "tasks.others" ["recurring", "undated"],
    TaskNone = "tasks.none" [],
    ConclusionsSummary = "conclusions.summary" [
        "all", "finished", "in_term", "overdue", "paused", "cancelled", "recurring", "no_task", "unassigned"
    ],
    ConclusionsNone = "conclusions.none" [],
    ConclusionSource = "conclusions.source" ["content", "meeting", "date"],
    ConclusionResult = "conclusions.result" ["outcome", "result"],
    OverdueCaption = "overdue.caption" [],
    OverdueDays = "overdue.days" ["days"],
    NextNone = "next.none" [],
    DueRecurring = "due.recurring" [],
    DueUndated = "due.undated" [],
    DueOverdue = "due.overdue" ["date"],

    OutcomeFinished = "outcome.finished" [],
    OutcomeFinishedLate = "outcome.finished_late" [],
    OutcomeInTerm = "outcome.in_term" [],
    OutcomeOverdue = "outcome.overdue" [],
    OutcomePaused = "outcome.paused" [],
    OutcomeCancelled = "outcome.cancelled" [],
    OutcomeRecurring = "outcome.recurring" [],
    OutcomeNoTask = "outcome.no_task" [],
    OutcomeUnassigned = "outcome.unassigned" [],

    SituationNote = "situation.note" ["content", "place", "organisation"],
    SituationSalient = "situation.salient" ["content", "place", "organisation"],
    SituationNone = "situation.none" [],
    Difficulty = "difficulties.item" ["content", "cause", "resolution", "resolved"],
    DifficultyResolved = "difficulties.resolved" [],
    DifficultyNone = "difficulties.none" [],
    ProposalNew = "proposals.new" ["content", "sent_to"],
    ProposalAnswered = "proposals.answered" ["content", "sent_to", "day", "answered", "answer"],
    ProposalWaiting = "proposals.waiting" ["content", "sent_to", "day"],
    ProposalNone = "proposals.none" [],
    IndicatorUnknown = "indicators.unknown" [],
    IndicatorsNone = "indicators.none" [],

    AnnexOnly = "annex.only" [],
    AnnexNumbered = "annex.numbered" ["number"],
    AnnexReference = "annex.reference" ["kind", "symbol", "date", "agency"],
}
