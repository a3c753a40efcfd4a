use crate::Result;
use rusqlite::Connection;
use std::collections::HashMap;

macro_rules! tables {
    ($($variant:ident $name:literal),* $(,)?) => {
        /// Every table that may be written through the door.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs)] // The variants are the tables of the schema, described there.
        pub enum Table { $($variant),* }

        impl Table {
            pub(crate) const ALL: &[Table] = &[$(Table::$variant),*];

            /// The table's name in SQL, which is also its name in history.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Table::$variant => $name),* }
            }

            /// The table of that name, if it is one that may be written.
            #[must_use]
            pub fn named(name: &str) -> Option<Table> {
                match name { $($name => Some(Table::$variant),)* _ => None }
            }
        }
    };
}

tables! {
    Account "account", Setting "setting", Profile "profile", Organisation "organisation", Subcommittee "subcommittee",
    Person "person", Post "post", Signer "signer", Place "place", DocumentType "document_type",
    ActivityKind "activity_kind", MeetingKind "meeting_kind", TaskGroup "task_group", Book "book",
    BookOpening "book_opening", Directive "directive", Routing "routing", RoutingCoordinating "routing_coordinating",
    DirectiveRelation "directive_relation", Programme "programme", ProgrammeItem "programme_item", Task "task",
    TaskCoordinating "task_coordinating", TaskExtension "task_extension", TaskPause "task_pause",
    TaskProgress "task_progress", TaskSource "task_source", Meeting "meeting", MeetingAttendance "meeting_attendance",
    MeetingAgenda "meeting_agenda", MeetingOpinion "meeting_opinion", MeetingConclusion "meeting_conclusion",
    MeetingSupplement "meeting_supplement", Activity "activity", ActivityCoordinating "activity_coordinating",
    ActivityPlace "activity_place", ActivityCount "activity_count", SituationNote "situation_note",
    Difficulty "difficulty", Proposal "proposal", OpeningFigure "opening_figure", Indicator "indicator",
    IndicatorTarget "indicator_target", IndicatorValue "indicator_value", Period "period", Briefing "briefing",
    BriefingParagraph "briefing_paragraph", BriefingOverride "briefing_override",
    BriefingReview "briefing_review",
    Attachment "attachment", Delivery "delivery", NumberGap "number_gap", BookClosing "book_closing",
    Holiday "holiday", SavedFilter "saved_filter", ImportMapping "import_mapping", ImportRow "import_row",
    Expunged "expunged", SignedTask "signed_task",
    OverlapDecision "overlap_decision", Campaign "campaign", MeetingSaving "meeting_saving",
    YearlyFigure "yearly_figure",
    Partner "partner", Package "package", PackageRow "package_row", PartnerDocument "partner_document",
}

/// The columns of one table as the schema declares them.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    /// Column names in order, each with whether it is a flag.
    pub(crate) all: Vec<(String, bool)>,
    pub(crate) select: String,
    /// Writes a new row; the values of all columns, in order.
    pub(crate) insert: String,
    /// Writes over the row of the same id; the values of all columns, in order.
    pub(crate) update: String,
    pub(crate) delete: String,
}

impl Columns {
    /// Reads every table's columns from the open database, so that the schema is written once, in SQL.
    pub(crate) fn read(conn: &Connection) -> Result<HashMap<Table, Columns>> {
        Table::ALL.iter().map(|&table| Ok((table, Self::of(conn, table.name())?))).collect()
    }

    fn of(conn: &Connection, table: &str) -> Result<Columns> {
        let mut statement =
            conn.prepare_cached("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid")?;
        let all = statement
            .query_map([table], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)? == "INT")))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
        let marks: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
        let sets = names.iter().zip(&marks).map(|(name, mark)| format!("{name} = {mark}"));
        // A row that sets its own id, though to the same one, has SQLite look for it in every table that refers to it.
        let (id, others): (Vec<String>, Vec<String>) = sets.partition(|set| set.starts_with("id = "));
        Ok(Columns {
            select: format!("SELECT {} FROM {table} WHERE id = ?1", names.join(", ")),
            insert: format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), marks.join(", ")),
            update: format!("UPDATE {table} SET {} WHERE {}", others.join(", "), id.concat()),
            delete: format!("DELETE FROM {table} WHERE id = ?1"),
            all,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Columns;
    use crate::testing::plain;
    use rusqlite::StatementStatus;
    use std::path::Path;

    #[test]
    fn a_change_does_not_read_the_rows_that_refer_to_it() {
        let conn = plain(Path::new(":memory:"));
        conn.execute_batch(
            "PRAGMA foreign_keys = ON;
            CREATE TABLE task (id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT;
            CREATE TABLE note (id TEXT PRIMARY KEY, task TEXT NOT NULL REFERENCES task (id)) STRICT;
            INSERT INTO task VALUES ('a', 'one'), ('b', 'other');
            INSERT INTO note VALUES ('1', 'b'), ('2', 'b'), ('3', 'b');",
        )
        .expect("a task with notes");
        let columns = Columns::of(&conn, "task").expect("the columns");
        let mut update = conn.prepare(&columns.update).expect("a statement");
        update.execute(["a", "changed"]).expect("the change");
        assert_eq!(update.get_status(StatementStatus::FullscanStep), 0, "no other table is read through");
        let title: String =
            conn.query_row("SELECT title FROM task WHERE id = 'a'", [], |row| row.get(0)).expect("the task");
        assert_eq!(title, "changed", "the row is changed");
    }
}
