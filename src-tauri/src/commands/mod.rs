//! What the window may ask for. Each command is one line over `app`; a command's name stands in `names.rs`,
//! in `register` and in `capabilities/main.json`, and a test holds the three together.
//!
//! Requests and answers are the types of `app`, as its own TypeScript has them: a request that does not fit
//! is the window's fault and refused before anything is done.

mod about;
mod accounts;
mod acts;
mod attachments;
mod backups;
mod briefings;
mod deliveries;
mod directives;
mod drafts;
mod handover;
mod health;
mod history;
mod imports;
mod keys;
mod minutes;
mod overlaps;
mod overview;
mod packages;
mod papers;
mod periods;
mod records;
mod registers;
mod rekey;
mod restores;
mod reviews;
mod rules;
mod secret;
mod session;
mod set_up;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tauri::{Builder, Runtime, generate_handler};

use app::{Error, Failure};

/// Lets the window call every command.
pub(crate) fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(generate_handler![
        about::app_version,
        about::log_save,
        accounts::account_add,
        accounts::account_list,
        accounts::account_passphrase,
        accounts::account_remove,
        accounts::account_rename,
        accounts::account_role,
        accounts::change_passphrase,
        accounts::idle_lock_save,
        acts::book_open,
        acts::directive_cancel_number,
        acts::directive_take_number,
        acts::indicator_record_values,
        acts::indicator_remove_value,
        acts::meeting_notice,
        acts::meeting_sign,
        acts::meeting_supplement,
        acts::place_add_villages,
        acts::proposal_answer,
        acts::task_cancel,
        acts::task_confirm,
        acts::task_extend,
        acts::task_finish,
        acts::task_pause,
        acts::task_progress,
        acts::task_reopen,
        acts::task_resume,
        attachments::attachment_add,
        attachments::attachment_list,
        attachments::attachment_open,
        attachments::attachment_order,
        attachments::attachment_paste,
        attachments::attachment_pick,
        attachments::attachment_read,
        attachments::attachment_remove,
        attachments::attachment_rename,
        attachments::attachment_save,
        attachments::drops_follow,
        backups::backup_ages,
        backups::backup_choose,
        backups::backup_list,
        backups::backup_progress,
        backups::backup_reminder,
        backups::backup_reminder_save,
        backups::backup_run,
        backups::backup_stop,
        backups::backup_unsaved,
        backups::backup_verify,
        backups::held_numbers,
        backups::leave_follow,
        backups::leave_now,
        backups::leave_stay,
        backups::number_confirm,
        backups::stick_eject,
        backups::stick_list,
        reviews::briefing_approve,
        briefings::briefing_back_to_draft,
        briefings::briefing_clear_override,
        reviews::briefing_comment,
        briefings::briefing_edit,
        briefings::briefing_get,
        briefings::briefing_issue,
        reviews::briefing_issue_rule,
        reviews::briefing_issue_rule_save,
        briefings::briefing_list,
        briefings::briefing_open,
        briefings::briefing_override,
        briefings::briefing_pdf,
        briefings::briefing_print_draft,
        briefings::briefing_print_signing,
        briefings::briefing_remove,
        briefings::briefing_revert,
        briefings::briefing_revise,
        briefings::briefing_save,
        reviews::briefing_send_back,
        briefings::briefing_sign,
        briefings::briefing_supersede,
        briefings::briefing_view,
        briefings::briefing_withdraw,
        directives::directive_deadline,
        directives::directive_expunge,
        directives::directive_hold_number,
        directives::directive_propose,
        directives::directive_route,
        directives::directive_twins,
        deliveries::delivery_owed,
        deliveries::delivery_record,
        deliveries::reminder_pdf,
        deliveries::reminder_save,
        deliveries::reminder_view,
        drafts::draft_drop,
        drafts::draft_list,
        drafts::draft_put,
        handover::handover_pdf,
        handover::handover_save,
        handover::handover_view,
        health::damage_report,
        health::health_look,
        health::health_report,
        health::readable_export,
        history::history,
        history::search,
        history::undo,
        imports::import_choose,
        imports::import_paste,
        imports::import_preview,
        imports::import_progress,
        imports::import_run,
        imports::import_stop,
        imports::list_export,
        keys::key_remind,
        keys::key_trials,
        keys::key_try,
        keys::key_try_elsewhere,
        keys::sheet_confirm,
        keys::sheet_draw,
        keys::sheet_drop,
        keys::sheet_pdf,
        keys::sheet_save,
        keys::sheet_view,
        minutes::minutes_save,
        minutes::minutes_view,
        overlaps::overlap_clashes,
        overlaps::overlap_count_once,
        overlaps::overlap_counts,
        overlaps::overlap_dismiss,
        overlaps::overlap_forget,
        overlaps::overlap_groups,
        overlaps::overlap_join,
        overlaps::overlap_joinable,
        overlaps::overlap_merge,
        overlaps::overlap_propose,
        overlaps::overlap_relate,
        overlaps::overlap_saving,
        overlaps::overlaps_while_typing,
        overlaps::yearly_figures,
        overlaps::yearly_record,
        overlaps::yearly_table,
        overview::dashboard,
        packages::package_card,
        packages::package_card_read,
        packages::package_card_save,
        packages::package_choose,
        packages::package_documents,
        packages::package_log,
        packages::package_make,
        packages::package_paper_save,
        packages::package_paper_view,
        packages::package_partners,
        packages::package_stop,
        packages::package_take,
        packages::package_trust,
        periods::period_close,
        periods::period_list,
        periods::period_lock,
        periods::period_reopen,
        records::record_get,
        records::record_list,
        records::record_remove,
        records::record_save,
        rekey::old_key_forget,
        rekey::old_key_left,
        rekey::rekey_accounts,
        rekey::rekey_begin,
        rekey::rekey_drop,
        rekey::rekey_finish,
        restores::backup_export,
        restores::restore_back,
        restores::restore_preview,
        restores::restore_run,
        restores::restore_way_back,
        rules::filter_drop,
        rules::filter_list,
        rules::filter_save,
        rules::holidays_add_fixed,
        rules::register_rules,
        rules::register_rules_save,
        registers::register_close,
        registers::register_columns_save,
        registers::register_explain,
        registers::register_heads,
        registers::register_pdf,
        registers::register_read,
        registers::register_save,
        registers::register_view,
        registers::slip_pdf,
        registers::slip_save,
        registers::slip_view,
        session::lock,
        session::session_state,
        session::unlock,
        session::unlock_by_recovery,
        session::unlock_first,
        session::work_under_way,
        set_up::bring_forward,
        set_up::office_create,
        set_up::recovery_confirm,
        set_up::set_up_usual,
        set_up::suggest_passphrase,
    ])
}

/// An answer as the window gets it.
fn plain(answer: impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(answer).map_err(|_unwritable| Failure::from(Error::Fault))
}

/// A request as the use-case wants it.
fn shaped<T: DeserializeOwned>(request: Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|_misfit| Failure::from(Error::Fault))
}
