/** Whether this is `npm run test:long`, in which every row is as long as it gets; `npm test` takes shorter ones. */
export const isLongRun = process.env.LONG === '1';

/** @returns which of the two stands for the other in this run */
export function byRunLength<Row>({ short, long }: { readonly short: Row; readonly long: Row }): Row {
    return isLongRun ? long : short;
}
