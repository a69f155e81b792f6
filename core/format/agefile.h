// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/rng.h"
#include "core/format/agestream.h"

/// A whole age v1 file (C2SP age.md) for whoever knows some words: FORMAT.md §4.4. Stock `age -d` opens it.
namespace pipit::agefile {

/// log2 of scrypt's N: 64 MiB, as much as a lock costs.
inline constexpr int workFactor = 16;

/// Seals a stream of any length piece by piece; what it gives, in order, is the file. Holds at most one chunk of what is
/// sealed, and wipes it. Not thread-safe.
class Sealer
{
public:
    /// Slow: one scrypt. Errors: those of scrypt().
    static Result<Sealer> begin(ByteView words, Rng &rng, int log2N = workFactor);

    /// The first bytes of the file: the header and the stream's nonce. Once, before anything else.
    const Bytes &head() const { return m_head; }
    /// Appends to `file` what is full now.
    void add(ByteView plain, Bytes &file);
    /// Appends the last chunk: without it nobody opens the file to its end. Once, after everything else.
    void finish(Bytes &file);

private:
    Sealer(Bytes head, agestream::ChunkCipher cipher);
    void seal(bool last, Bytes &file);
    Bytes m_head;
    agestream::ChunkCipher m_cipher;
    SecretBytes m_chunk;
    std::size_t m_filled = 0;
    std::uint64_t m_index = 0;
};

/// Ten words of the list of FORMAT.md §4.4 with hyphens between them, 80 bits, to be written down by hand.
SecretBytes newWords(Rng &rng);

} // namespace pipit::agefile
