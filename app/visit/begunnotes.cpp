// SPDX-License-Identifier: Apache-2.0
#include "app/visit/begunnotes.h"

#include <QByteArray>

namespace pipit::app::begunnotes {

namespace {

/// A prompt's id has room for two ids in this.
std::string shortly(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

} // namespace

Prompt promptOf(Way way, const VisitDraft::Child &child)
{
    const auto *letter = way == Way::Ink ? "ink/" : way == Way::Spoken ? "said/" : "log/";
    return {"visit", letter + shortly(child.circle.view()) + "/" + shortly(child.id.view())};
}

std::optional<PageId> find(DeviceSession &session, const Prompt &prompt)
{
    if (!session.profile()) return std::nullopt;
    const auto drafts = session.profile()->drafts().list();
    if (!drafts) return std::nullopt;
    for (const auto &draft : *drafts)
        if (draft.prompt == prompt) return draft.page;
    return std::nullopt;
}

} // namespace pipit::app::begunnotes
