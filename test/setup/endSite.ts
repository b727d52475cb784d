export { endSite as default } from './prepareSite';
