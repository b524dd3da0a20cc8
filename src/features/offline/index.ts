// The door to working without a connection.
export { keepTeachingOffline, keepSearchOffline } from './page/keep.ts';
