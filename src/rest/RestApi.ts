import type { RestFailure } from './RestFailure';
import type { BaseUrl } from '../addresses/parseBaseUrl';
import type { Deadline } from '../clock/startDeadline';
import type { ForeignRecord } from '../foreignData/isRecord';

/** Where and as whom to ask. The token is here and nowhere else: {@link RestApi} keeps it to itself. */
export type RestConnection = {
    readonly baseUrl: BaseUrl;
    readonly userId: string;
    /** Secret: goes into the header of a request to `baseUrl` and nowhere else. */
    readonly authToken: string;
    /** The most that one request may take, in ms; the deadline may leave it less. */
    readonly timeoutMs: number;
};

/** The workspace's REST API, asked as the service account. What loads from it knows neither address nor token. */
export type RestApi = {
    /** The service account's user ID, and where it asks. */
    readonly userId: string;
    readonly address: string;
    /** Names the workspace and account that are asked, for what is remembered of them. */
    readonly accountKey: string;
    /** Ends before the request's own, so that there is time left for the contact's record. */
    readonly deadline: Deadline;
    /** Makes one GET request. `path` starts with a slash and comes after the base URL's own path. Never rejects. */
    get(path: string, query?: Readonly<Record<string, string>>): Promise<RestAnswer>;
    /** Makes one POST request with a JSON body; otherwise as `get`. */
    post(path: string, data: ForeignRecord): Promise<RestAnswer>;
};

export type RestAnswer =
    /** The body of a 200 answer whose `success` is not false. */
    { readonly kind: 'answered'; readonly body: ForeignRecord } | RestFailed;

export type RestFailed = {
    readonly kind: 'failed';
    readonly failure: RestFailure;
    /** The server's own word for it, for those who know its codes; never shown. */
    readonly error?: string;
};

/** What the log is told of each request. */
export type RestLog = {
    restRequest(request: {
        readonly path: string;
        readonly ms: number;
        readonly answer: RestAnswer;
        /** The service account's. */
        readonly userId: string;
    }): void;
};
