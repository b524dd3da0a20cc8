// The door to working without a connection.
export { keepSearchOffline } from './keep.ts';
