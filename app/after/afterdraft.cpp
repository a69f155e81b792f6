// SPDX-License-Identifier: Apache-2.0
#include "app/after/afterdraft.h"

#include "core/format/cbor.h"

namespace pipit::app::after {

namespace {

std::string nameOf(const AfterDesk &desk, const char *what)
{
    return "after/" + desk.circle.hex() + '/' + desk.review.hex() + '/' + what;
}

std::string nameOf(const AfterDesk &desk, Paper paper)
{
    return nameOf(desk, std::to_string(int(paper)).c_str());
}

Result<Draft> decoded(ByteView bytes)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    PIPIT_TRY_SET(const auto count, in.array());
    Draft out;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY(in.arrayOf(2));
        PIPIT_TRY_SET(const auto key, in.text());
        PIPIT_TRY_SET(const auto words, in.text());
        out[QString::fromUtf8(key.data(), qsizetype(key.size()))] = QString::fromUtf8(words.data(), qsizetype(words.size()));
    }
    return out;
}

} // namespace

Result<Draft> readDraft(DeviceSession &session, const AfterDesk &desk, Paper paper)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto bytes, session.profile()->preferences().value(nameOf(desk, paper)));
    if (!bytes) return Draft();
    auto draft = decoded(*bytes);
    return draft ? std::move(*draft) : Draft();
}

Result<void> keepDraft(DeviceSession &session, const AfterDesk &desk, Paper paper, const Draft &draft)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    if (draft.empty()) return session.profile()->preferences().forget(nameOf(desk, paper));
    cbor::Writer out;
    out.array(draft.size());
    for (const auto &[key, words] : draft) out.array(2).text(key.toStdString()).text(words.toStdString());
    return session.profile()->preferences().keep(nameOf(desk, paper), out.view());
}

Result<void> mend(DeviceSession &session, const AfterDesk &desk, Paper paper, const QString &key, const QString &words)
{
    PIPIT_TRY_SET(auto draft, readDraft(session, desk, paper));
    if (words.trimmed().isEmpty()) draft.erase(key);
    else draft[key] = words.trimmed();
    return keepDraft(session, desk, paper, draft);
}

} // namespace pipit::app::after
