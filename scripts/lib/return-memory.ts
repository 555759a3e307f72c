/** From how many bytes on a process gives back what it frees. */
const BYTES = String(128 * 1024);

/**
 * Lets processes that this one starts give memory back to the system once it is freed: by itself the C library of most Linux systems
 * keeps up to 64 MB of it where something large was freed, of one that reads articles some 30. Other systems pass over it.
 */
export function returnMemory(): void {
  process.env.MALLOC_MMAP_THRESHOLD_ ??= BYTES;
  process.env.MALLOC_TRIM_THRESHOLD_ ??= BYTES;
}
