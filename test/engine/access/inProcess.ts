import type { HttpAnswer, HttpQuestion } from '../../workspace/engine/requestOverHttp';
import type { RestServer } from '../../workspace/rest/server';

/** Puts an app's requests to the REST server without a network between them, which is fast. */
export function askInProcess(rest: () => RestServer | undefined) {
    return async ({ url, method, request }: HttpQuestion): Promise<HttpAnswer> => {
        const server = rest();
        if (server === undefined) {
            throw new Error('The REST server has not started');
        }
        const { pathname, search } = new URL(url);
        const response = await server.fastify.inject({
            method: 'GET',
            url: pathname + search,
            headers: { ...request.headers },
        });
        return {
            url,
            method,
            statusCode: response.statusCode,
            headers: {},
            content: response.payload,
            data: JSON.parse(response.payload) as unknown,
        };
    };
}
