/** How a command reaches the backend. The host's bridge by default; tests and the preview put a fake here. */
import { invoke } from '@tauri-apps/api/core';

export type Transport = (command: string, args: Record<string, unknown> | undefined) => Promise<unknown>;

let current: Transport = (command, args) => invoke(command, args);

export function setTransport(transport: Transport): void {
  current = transport;
}

export function send(command: string, args: Record<string, unknown> | undefined): Promise<unknown> {
  return current(command, args);
}
