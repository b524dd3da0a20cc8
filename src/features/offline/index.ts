// The door to working without a connection.
export { keepRoomOffline, keepSearchOffline } from './keep.ts';
