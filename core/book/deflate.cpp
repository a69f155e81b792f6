// SPDX-License-Identifier: Apache-2.0
#include "core/book/deflate.h"

#include "core/base/secret.h"

#include <zlib.h>

namespace pipit {

namespace {
constexpr int rawWindow = -15;
}

Bytes deflateRaw(ByteView bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawWindow, 9, Z_DEFAULT_STRATEGY) != Z_OK) return {};
    Bytes out(deflateBound(&stream, uLong(bytes.size())));
    stream.next_in = const_cast<Bytef *>(bytes.data());
    stream.avail_in = uInt(bytes.size());
    stream.next_out = out.data();
    stream.avail_out = uInt(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.resize(result == Z_STREAM_END ? stream.total_out : 0);
    deflateEnd(&stream);
    return out;
}

Result<Bytes> inflateRaw(ByteView bytes, std::size_t limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, rawWindow) != Z_OK) return Error{Code::Io, "inflate"};
    stream.next_in = const_cast<Bytef *>(bytes.data());
    stream.avail_in = uInt(bytes.size());
    Bytes out, part(16'384);
    int result = Z_OK;
    bool over = false;
    while (result == Z_OK && !over) {
        stream.next_out = part.data();
        stream.avail_out = uInt(part.size());
        result = inflate(&stream, Z_NO_FLUSH);
        const auto count = part.size() - stream.avail_out;
        over = out.size() + count > limit;
        if (!over) out.insert(out.end(), part.begin(), part.begin() + std::ptrdiff_t(count));
    }
    const bool whole = result == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    wipe(part);
    if (over) return Error{Code::TooBig, "inflates beyond its limit"};
    if (!whole) return Error{Code::Corrupt, "deflate"};
    return out;
}

} // namespace pipit
