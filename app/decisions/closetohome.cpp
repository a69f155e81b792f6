// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/closetohome.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

/// Whole words of English, in small letters.
const QStringList &near()
{
    static const QStringList words{u"mum"_s, u"mums"_s, u"mummy"_s, u"mam"_s, u"mother"_s, u"dad"_s, u"dads"_s, u"daddy"_s, u"father"_s,
        u"parents"_s, u"brother"_s, u"brothers"_s, u"sister"_s, u"sisters"_s, u"twin"_s, u"baby"_s, u"nan"_s, u"nana"_s, u"nanny"_s, u"gran"_s,
        u"granny"_s, u"grandma"_s, u"grandad"_s, u"grandpa"_s, u"auntie"_s, u"aunt"_s, u"uncle"_s, u"cousin"_s, u"cousins"_s, u"family"_s,
        u"home"_s, u"house"_s, u"live"_s, u"lives"_s, u"living"_s, u"move"_s, u"moving"_s, u"stay"_s, u"carer"_s, u"foster"_s, u"adopted"_s,
        u"friend"_s, u"friends"_s, u"sleepover"_s, u"visit"_s, u"visits"_s, u"contact"_s};
    return words;
}

QStringList namesOf(const Book &book)
{
    QStringList names;
    const auto snapshots = book.peopleMaps().snapshots();
    if (snapshots.empty()) return names;
    for (const auto &person : snapshots.front().content.people) names.append(QString::fromStdString(person.who.name));
    return names;
}

} // namespace

bool closeToHome(const QString &words, const QStringList &people)
{
    static const QRegularExpression letters(u"[A-Za-z]"_s), split(u"[^\\p{L}]+"_s);
    const auto said = words.trimmed().toLower();
    if (said.isEmpty()) return false;
    if (!said.contains(letters)) return true;
    const auto all = said.split(split, Qt::SkipEmptyParts);
    for (const auto &word : all)
        if (near().contains(word)) return true;
    for (const auto &name : people)
        for (const auto &part : name.toLower().split(split, Qt::SkipEmptyParts))
            if (part.size() > 1 && all.contains(part)) return true;
    return false;
}

bool closeToHome(const Trail &trail, const Book &book)
{
    if (!trail.readable || trail.kind == Kind::People) return true;
    if (const auto *wish = std::get_if<WishContent>(&trail.content)) {
        if (wish->person) return true;
        return closeToHome(QString::fromStdString(wish->words), namesOf(book));
    }
    if (const auto *request = std::get_if<RequestContent>(&trail.content)) {
        if (request->what == RequestContent::What::ChangeWorker || request->what == RequestContent::What::Complain) return true;
        return closeToHome(QString::fromStdString(request->words), namesOf(book));
    }
    if (trail.kind == Kind::Live) return closeToHome(QString::fromStdString(trail.steps.front().words), namesOf(book));
    const auto page = book.page(trail.ask);
    // A drawing says more than its title, and nobody has read it yet.
    return !page || page->title.empty() || closeToHome(QString::fromStdString(page->title), namesOf(book));
}

} // namespace pipit::app
