// SPDX-License-Identifier: Apache-2.0
#include "app/people/peoplewords.h"

#include "app/words.h"

#include <QCoreApplication>

namespace pipit::app::peoplewords {

namespace {

using Relation = PeopleContent::Relation;

QString tr(const char *text)
{
    return QCoreApplication::translate("PeopleWords", text);
}

} // namespace

int place(Relation relation)
{
    return relation == Relation::Pet ? int(Relation::Somebody) + 1 : int(relation);
}

QString of(Relation relation)
{
    switch (relation) {
    case Relation::BrotherOrSister: return tr("brother or sister");
    case Relation::Parent: return tr("mum, dad or parent");
    case Relation::Family: return tr("family");
    case Relation::Friend: return tr("friend");
    case Relation::Pet: return tr("pet");
    case Relation::LivesWithMe: return tr("lives with me");
    case Relation::LookedAfterMe: return tr("looked after me before");
    case Relation::Worker: return tr("works with me");
    case Relation::Somebody: break;
    }
    return tr("somebody else");
}

QString of(PeopleContent::Ring ring)
{
    switch (ring) {
    case PeopleContent::Ring::Near: return tr("close to me");
    case PeopleContent::Ring::Further: return tr("further away");
    case PeopleContent::Ring::Left: break;
    }
    return tr("not here any more");
}

QString wishes(const PeopleContent::Person &person)
{
    using P = PeopleContent;
    const auto name = QString::fromStdString(person.who.name);
    QStringList out;
    const auto say = [&](std::uint8_t bit, const char *text) {
        if (person.wishes & bit) out.append(tr(text).arg(name));
    };
    say(P::more, QT_TRANSLATE_NOOP("PeopleWords", "I want to see %1 more."));
    say(P::same, QT_TRANSLATE_NOOP("PeopleWords", "I want to see %1 the same as now."));
    say(P::less, QT_TRANSLATE_NOOP("PeopleWords", "I want to see %1 less."));
    say(P::differently, QT_TRANSLATE_NOOP("PeopleWords", "I want to see %1 in a different way."));
    say(P::miss, QT_TRANSLATE_NOOP("PeopleWords", "I miss %1."));
    QStringList ways;
    if (person.ways & P::visit) ways.append(tr("a visit"));
    if (person.ways & P::call) ways.append(tr("a call"));
    if (person.ways & P::letter) ways.append(tr("a letter"));
    if (person.ways & P::photo) ways.append(tr("a photo"));
    if (!ways.isEmpty()) out.append(words::capitalised(words::together(ways)) + u'.');
    if (!person.words.empty()) out.append(QString::fromStdString(person.words));
    return out.join(u' ');
}

} // namespace pipit::app::peoplewords
