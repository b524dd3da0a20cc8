declare module 'virtual:search-index' {
  import type { IndexFacts } from './engine/protocol.ts';
  const facts: IndexFacts;
  export default facts;
}
