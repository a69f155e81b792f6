// SPDX-License-Identifier: Apache-2.0
#include "app/after/headings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace pipit::app::headings {

namespace {

constexpr std::string_view name = "after/headings";

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Headings)
};

Read no(const QString &trouble)
{
    return {{}, trouble};
}

} // namespace

Read read(const QByteArray &json)
{
    if (json.size() > mostBytes) return no(Say::tr("This file is too large for a list of headings."));
    QJsonParseError fault{};
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) return no(Say::tr("This file is no JSON: a mistake at character %1.").arg(fault.offset));
    const auto root = document.object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String("pipit-headings")) return no(Say::tr("This file holds no headings: “format” is not “pipit-headings”."));
    if (root.value(QLatin1String("version")).toInt() != 1) return no(Say::tr("This file is of a version that this Pipit does not know."));
    const auto list = root.value(QLatin1String("headings"));
    if (!list.isArray() || list.toArray().isEmpty()) return no(Say::tr("This file has no list “headings”."));
    Read out;
    std::set<RecordPart> seen;
    int number = 0;
    for (const auto &value : list.toArray()) {
        ++number;
        const auto one = value.toObject();
        const auto part = recordPart(one.value(QLatin1String("part")).toString().toStdString());
        const auto words = one.value(QLatin1String("heading")).toString().trimmed();
        if (!part) return no(Say::tr("Heading %1 has a “part” that Pipit does not have: “%2”.").arg(number).arg(one.value(QLatin1String("part")).toString().left(40)));
        if (!seen.insert(*part).second) return no(Say::tr("Heading %1 has a “part” that stands there already: “%2”.").arg(number).arg(one.value(QLatin1String("part")).toString()));
        if (words.isEmpty() || words.size() > longest) return no(Say::tr("Heading %1 has no words, or more than %2 letters.").arg(number).arg(longest));
        out.headings.push_back({*part, words.toStdString()});
    }
    return out;
}

Result<std::vector<RecordHeading>> kept(DeviceSession &session)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto bytes, session.profile()->preferences().value(name));
    if (!bytes) return defaultHeadings();
    auto taken = read(QByteArray(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size())));
    return taken.headings.empty() ? defaultHeadings() : std::move(taken.headings);
}

Result<void> keep(DeviceSession &session, const QByteArray &json)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    if (json.isEmpty()) return session.profile()->preferences().forget(name);
    return session.profile()->preferences().keep(name, {reinterpret_cast<const std::uint8_t *>(json.data()), std::size_t(json.size())});
}

} // namespace pipit::app::headings
