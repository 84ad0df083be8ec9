/** Bytes whose memory is not shared: WebCrypto takes no others. TypeScript before 5.7 has no generic `Uint8Array` to say so. */
export type Bytes = ReturnType<typeof Uint8Array.from>;
