import { packageWhenStale } from './packageApp';

/** What the tests begin with, while all cores but one are idle: it is made beside the linter and the type check. */
packageWhenStale();
