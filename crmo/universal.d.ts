// Present in Node and in every browser; the core's own `lib` knows neither platform.
declare function atob(data: string): string
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean })
  decode(input: Uint8Array): string
}
