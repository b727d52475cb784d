declare const Deno: {
    addSignalListener(signal: 'SIGUSR2', listener: () => void): void;
    memoryUsage(): { heapUsed: number; rss: number };
    readonly stderr: { writeSync(bytes: Uint8Array): number };
};

/** Asked by a signal, the process collects its garbage and writes what is left. The engine takes it for metrics. */
Deno.addSignalListener('SIGUSR2', () => {
    globalThis.gc?.();
    Deno.stderr.writeSync(new TextEncoder().encode(JSON.stringify(Deno.memoryUsage())));
});

/**
 * The engine's runtime hears of the answer to each of its requests by an event with a name of its own, and Deno's
 * `EventTarget` keeps an empty list for each name for ever: some 200 bytes for each thing that an app asks of its host,
 * whatever the app. These lists are dropped, so that what grows is what the app keeps.
 */
const removeListener: unknown = Reflect.get(EventTarget.prototype, 'removeEventListener');
Reflect.set(
    EventTarget.prototype,
    'removeEventListener',
    function removeListenerAndList(this: EventTarget, ...args: readonly [name: string]): void {
        if (typeof removeListener === 'function') {
            Reflect.apply(removeListener, this, args);
        }
        // Not at once: the event may be on its way through the list.
        queueMicrotask(() => dropEmptyList(this, args[0]));
    },
);

function dropEmptyList(target: EventTarget, name: string): void {
    const lists = Object.getOwnPropertySymbols(target)
        .map((key) => Reflect.get(target, key) as unknown)
        .map((inner) => (isObject(inner) ? Reflect.get(inner, 'listeners') : undefined) as unknown)
        .find(isObject);
    const list: unknown = lists && Reflect.get(lists, name);
    if (lists && Array.isArray(list) && list.length === 0) {
        Reflect.deleteProperty(lists, name);
    }
}

function isObject(value: unknown): value is object {
    return typeof value === 'object' && value !== null;
}
