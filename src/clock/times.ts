/**
 * How long loading may take from the handler's start, in ms. Clients drop the trigger after 5 s; what is left is for
 * building and sending the view.
 */
export const loadingTimeMs = 3500;

/** Of it, what is kept for reading the room and the contact's record when REST has used up its time, in ms. */
export const recordTimeMs = 400;

/**
 * Until when a view may still be pushed, in ms from the handler's start: later, the client has dropped the trigger.
 */
export const showingTimeMs = 4500;

/** How long a look at something that the panel can do without may take, in ms: it is not held up for it. */
export const longestLookMs = 800;

/** How long sending a message may take, in ms: it needs no trigger, so that it may outlast the loading. */
export const messageTimeMs = 5000;
