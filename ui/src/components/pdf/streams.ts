/**
 * WebKitGTK's streams cannot be walked with `for await`, which the PDF reader does when it takes a page's
 * text. This gives them the missing iterator; where it exists nothing changes.
 */
export function completeStreams(): void {
  const prototype = ReadableStream.prototype as unknown as { [Symbol.asyncIterator]?: unknown };
  prototype[Symbol.asyncIterator] ??= walk;
}

async function* walk<T>(this: ReadableStream<T>): AsyncGenerator<T> {
  const reader = this.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
