/** Made by ./integration.ts; typed in ./facts.ts. */
declare module 'virtual:search-index' {
  const facts: unknown;
  export default facts;
}
