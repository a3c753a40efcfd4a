/** How a command reaches the backend. The host's bridge by default; tests and the preview put a fake here. */
import { invoke } from '@tauri-apps/api/core';

export type Transport = (command: string, args: Record<string, unknown> | undefined) => Promise<unknown>;

let current: Transport = (command, args) => invoke(command, args && inBridgeCase(args));

/** The bridge knows arguments by camel case; what stands inside them goes over untouched. */
export function inBridgeCase(args: Record<string, unknown>): Record<string, unknown> {
  const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [camel(name), value]));
}

export function setTransport(transport: Transport): void {
  current = transport;
}

export function send(command: string, args: Record<string, unknown> | undefined): Promise<unknown> {
  return current(command, args);
}
