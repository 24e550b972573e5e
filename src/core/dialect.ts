/**
 * `ours`: what our server answers. `capgo`: what Capgo Cloud answers, for proofs against that backend. Where they
 * differ is listed in docs/protocol.md (COMPAT) and nowhere else.
 */
export type Dialect = 'ours' | 'capgo'
