/** How a command reaches the backend. The host's bridge by default; tests and the preview put a fake here. */
import { Channel, invoke } from '@tauri-apps/api/core';
import type { Dragged } from './attachments';

export type Transport = (command: string, args: Record<string, unknown> | undefined) => Promise<unknown>;

/** Tells a listener what is dragged over the window. */
export type Drops = (listener: (dragged: Dragged) => void) => void;

let current: Transport = (command, args) => {
  const { bytes, ...said } = args ?? {};
  // Bytes go over as they are; what belongs to them stands in headers.
  if (bytes instanceof ArrayBuffer)
    return invoke(command, bytes, { headers: said as Record<string, string> });
  return invoke(command, args && inBridgeCase(args));
};

let drops: Drops = (listener) => {
  const follower = new Channel<Dragged>(listener);
  void invoke('drops_follow', { follower });
};

/**
 * The bridge knows arguments by camel case; what stands inside them goes over untouched. A function is called with
 * what the backend tells while the command runs.
 */
export function inBridgeCase(args: Record<string, unknown>): Record<string, unknown> {
  const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const told = (value: unknown) =>
    typeof value === 'function' ? new Channel<unknown>((message) => value(message)) : value;
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [camel(name), told(value)]));
}

export function setTransport(transport: Transport, source: Drops = () => undefined): void {
  current = transport;
  drops = source;
}

export function send(command: string, args: Record<string, unknown> | undefined): Promise<unknown> {
  return current(command, args);
}

export function listenToDrops(listener: (dragged: Dragged) => void): void {
  drops(listener);
}
