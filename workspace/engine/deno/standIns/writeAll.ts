/** Stands in for `writeAll` of Deno's standard library, which is not on npm. */
export async function writeAll(
    writer: { write(bytes: Uint8Array): Promise<number> },
    bytes: Uint8Array,
): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
        written += await writer.write(bytes.subarray(written));
    }
}
