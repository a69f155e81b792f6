// SPDX-License-Identifier: Apache-2.0
#include "app/answers/requestwords.h"

#include <QCoreApplication>

namespace pipit::app::requestwords {

namespace {

using What = RequestContent::What;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

} // namespace

const std::vector<What> &all()
{
    static const std::vector<What> order{What::SortThis, What::Advocate, What::TalkAboutRights, What::ChangeWorker, What::Complain};
    return order;
}

QString name(What what)
{
    switch (what) {
    case What::SortThis: return Say::tr("Sort this for me");
    case What::ChangeWorker: return Say::tr("Change my worker");
    case What::Advocate: return Say::tr("I want an advocate");
    case What::Complain: return Say::tr("I want to complain");
    case What::TalkAboutRights: return Say::tr("Talk about my rights");
    }
    return {};
}

QString note(What what)
{
    switch (what) {
    case What::SortThis: return Say::tr("Something that somebody should do.");
    case What::ChangeWorker: return Say::tr("You can ask for another worker. You can say why, or not.");
    case What::Advocate: return Say::tr("A person who is only on your side, and helps you say things.");
    case What::Complain: return Say::tr("Something went wrong, and you want somebody to look at it.");
    case What::TalkAboutRights: return Say::tr("Somebody tells you what you can ask for.");
    }
    return {};
}

QString symbol(What what)
{
    switch (what) {
    case What::SortThis: return QStringLiteral("hands");
    case What::ChangeWorker: return QStringLiteral("turn");
    case What::Advocate: return QStringLiteral("shield");
    case What::Complain: return QStringLiteral("flag");
    case What::TalkAboutRights: return QStringLiteral("book");
    }
    return {};
}

bool offeredTo(What what, Role role)
{
    switch (role) {
    case Role::Iro:
    case Role::Advocate: return true;
    case Role::SocialWorker: return what == What::SortThis || what == What::Advocate;
    case Role::Carer: return what == What::SortThis;
    default: return false;
    }
}

} // namespace pipit::app::requestwords
