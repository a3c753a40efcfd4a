import type { Request, Response } from './commands';
import { OPEN_SESSION } from './fake-session';

const CODE = 'A1B2 C3D4 E5F6 G7H8 J9K1 L2M3 N4P5 Q6R7 S8T9 U1V2 W3X4 Y5Z6 A7B8 C9D1';

/** A code of no office, and what is asked back of it. */
export const FAKE_CODE = { recovery_groups: CODE.split(' '), ask_groups: [2, 5, 14] };

const FAKE_TRIAL = {
  proven: 'passphrase' as const,
  account: 'Văn thư',
  office: 'Cơ quan Khối huyện Mẫu',
  backup: '3f2a9c1b7d4e5f60-000012',
  folder: '/media/USB-XANH/GiaoBan-1/3f2a9c1b7d4e5f60-000012',
  made_at: '2026-11-21T07:30:00',
};

type SecretCommands =
  | 'sheet_pdf'
  | 'sheet_view'
  | 'sheet_save'
  | 'sheet_draw'
  | 'sheet_confirm'
  | 'sheet_drop'
  | 'key_try'
  | 'key_try_elsewhere'
  | 'key_trials'
  | 'key_remind'
  | 'rekey_accounts'
  | 'rekey_begin'
  | 'rekey_finish'
  | 'rekey_drop'
  | 'old_key_left'
  | 'old_key_forget'
  | 'handover_pdf'
  | 'handover_view'
  | 'handover_save';

type Handler<C extends SecretCommands> = (request: Request<C>) => Response<C>;

export const FAKE_SECRETS: { [C in SecretCommands]: Handler<C> } = {
  sheet_pdf: () => new ArrayBuffer(0),
  sheet_view: () => null,
  sheet_save: () => ({ path_name: 'phieu-khoi-phuc.pdf' }),
  sheet_draw: () => structuredClone(FAKE_CODE),
  sheet_confirm: () => null,
  sheet_drop: () => null,
  key_try: () => ({ ...FAKE_TRIAL }),
  key_try_elsewhere: () => null,
  key_trials: () => ({
    passphrase: { at: '2026-11-01T08:00:00', days: 20, backup: FAKE_TRIAL.backup },
    recovery_code: null,
    remind_after_days: 90,
    is_due: false,
  }),
  key_remind: () => null,
  rekey_accounts: () => ['Lãnh đạo'],
  rekey_begin: ({ others }) => ({
    ...structuredClone(FAKE_CODE),
    one_time: others.length > 0 ? [] : [{ account: 'Lãnh đạo', passphrase: 'thuyen cam nui mua' }],
    absent: 0,
  }),
  rekey_finish: () => structuredClone(OPEN_SESSION),
  rekey_drop: () => structuredClone(OPEN_SESSION),
  old_key_left: () => ({ generations: 0, attachments: 0 }),
  old_key_forget: () => ({ generations: 1, attachments: 2 }),
  handover_pdf: () => new ArrayBuffer(4),
  handover_view: () => null,
  handover_save: ({ format }) => ({ path_name: `bien-ban-ban-giao.${format}` }),
};
