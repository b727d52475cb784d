import type { HttpAnswer, HttpQuestion } from './requestOverHttp';

type Http = (question: HttpQuestion) => Promise<HttpAnswer | undefined>;

/** The host of apps whose own time passes slower: it waits for an answer as long as the app thinks that it does. */
export function slowedHttp(http: Http, slowness: number): Http {
    return ({ request, ...question }) =>
        http({
            ...question,
            request: { ...request, ...(request.timeout !== undefined && { timeout: request.timeout * slowness }) },
        });
}
