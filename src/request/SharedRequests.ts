/** Lets those who ask for the same at the same time share one request. Remembers nothing once it is answered. */
export class SharedRequests<Answer> {
    private readonly underWay = new Map<string, Promise<Answer>>();

    public isUnderWay(key: string): boolean {
        return this.underWay.has(key);
    }

    /** @param key what is asked for; whoever asks while it is under way gets the answer of the first */
    public get(key: string, ask: () => Promise<Answer>): Promise<Answer> {
        const shared = this.underWay.get(key);
        if (shared !== undefined) {
            return shared;
        }
        const answer = ask().finally(() => this.underWay.delete(key));
        this.underWay.set(key, answer);
        return answer;
    }
}
