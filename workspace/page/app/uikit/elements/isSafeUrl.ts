/** Newer clients do not follow a link whose scheme would run code in the page; this page never does. */
export function isSafeUrl(url: string | undefined): url is string {
    return url !== undefined && URL.canParse(url, location.href) && !/^\s*(javascript|data|vbscript):/i.test(url);
}
