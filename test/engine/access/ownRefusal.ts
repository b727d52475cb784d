import type { HttpAnswer, HttpQuestion } from 'contact-channels-workspace/engine/requestOverHttp';

/** As Rocket.Chat answers whoever is not logged in: the app's set-up is at fault, and only an administrator mends it. */
export function ownRefusal({ method, url }: HttpQuestion): HttpAnswer {
    const error = 'You must be logged in to do this.';
    const data = { success: false, error, status: 'error', message: error };
    return { method, url, statusCode: 401, headers: {}, content: JSON.stringify(data), data };
}
