/** The one call of jsonld that tests use. */
declare module 'jsonld' {
  export interface JsonLdDocument {
    readonly '@context': unknown;
    readonly '@graph': readonly unknown[];
  }
  interface Options {
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: { expand(document: JsonLdDocument, options: Options): Promise<unknown[]> };
  export default jsonld;
}
