// SPDX-License-Identifier: Apache-2.0
#include "app/answers/requestcontroller.h"

#include "app/answers/replying.h"
#include "app/answers/requestwords.h"
#include "app/asks/circlepeople.h"
#include "app/asks/civildate.h"
#include "app/asks/fittedtext.h"
#include "app/words.h"
#include "core/base/civiltime.h"

namespace pipit::app {

namespace {

using What = RequestContent::What;
static_assert(int(What::TalkAboutRights) == int(RequestController::TalkAboutRights));

struct Offer
{
    std::vector<AudienceModel::Person> people;
    QStringList keptOut;
    Settings settings;
    Settings::Number ring;
};

/// The authority's list has no numbers by purpose: its own word for whom they reach is all there is.
Settings::Number lineFor(What what, const Settings &settings)
{
    const auto word = what == What::Advocate ? u"advoca" : what == What::Complain ? u"compla" : u"";
    if (!*word) return {};
    for (const auto &number : settings.numbers)
        if (QString::fromStdString(number.who).contains(QStringView(word), Qt::CaseInsensitive)) return number;
    return {};
}

Result<Offer> offer(DeviceSession &session, What what)
{
    PIPIT_TRY_SET(const auto circle, circlePeople(session));
    Offer out;
    out.settings = session.device().manifests().settings().newest();
    out.ring = lineFor(what, out.settings);
    const auto today = dateOf(civil::today(session.clock()));
    for (const auto &one : circle.others) {
        if (requestwords::offeredTo(what, one.role))
            out.people.push_back({one.seat, one.role, one.name, one.face, false, one.standIn.sentence(one.name, today)});
        else if (one.role == Role::SocialWorker || one.role == Role::Carer) out.keptOut.append(one.name);
    }
    return out;
}

} // namespace

RequestController::RequestController(QObject *parent) : QObject(parent)
{
    connect(&m_people, &AudienceModel::chosenChanged, this, &RequestController::changed);
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] {
        m_keptOut.clear();
        m_notice.clear();
        m_ring = {};
        m_people.setPeople({}, {});
        Q_EMIT changed();
    });
}

void RequestController::setWhat(int what)
{
    if (what == m_what) return;
    m_what = what;
    Q_EMIT whatChanged();
    loadPeople();
}

QString RequestController::name() const
{
    return m_what ? requestwords::name(What(m_what)) : QString();
}

QString RequestController::note() const
{
    return m_what ? requestwords::note(What(m_what)) : QString();
}

QString RequestController::symbol() const
{
    return m_what ? requestwords::symbol(What(m_what)) : QString();
}

QString RequestController::keptOut() const
{
    if (m_keptOut.isEmpty()) return {};
    return m_keptOut.size() == 1 ? tr("%1 does not get this.").arg(m_keptOut.first()) : tr("%1 do not get this.").arg(words::together(m_keptOut));
}

void RequestController::loadPeople()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [what = What(m_what)](DeviceSession &device) { return offer(device, what); },
        [this, session, what = m_what](Result<Offer> offered) {
            if (what != m_what || session->state() != Session::Open) return;
            m_notice = offered ? QString() : words::sentence(offered.code());
            if (offered) {
                m_keptOut = std::move(offered->keptOut);
                m_ring = std::move(offered->ring);
                m_people.setPeople(std::move(offered->people), offered->settings);
            }
            Q_EMIT changed();
        });
}

void RequestController::send(const QString &said)
{
    if (!canSend()) return;
    m_sending = true;
    Q_EMIT changed();
    RequestContent request;
    request.what = What(m_what);
    request.words = fitted(said, sayinglimits::wordsBytes);
    request.pack = m_pack.toStdString();
    request.card = m_card.toStdString();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [request, audience = m_people.chosen()](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto circle, device.onlyCircle());
            PIPIT_TRY_SET(const auto content, request.encode());
            return sayFor(device, circle, audience, content);
        },
        [this, session](Result<EntryRef> done) {
            m_sending = false;
            m_notice = done ? QString() : words::sentence(done.code());
            Q_EMIT changed();
            if (!done) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT sent();
        });
}

} // namespace pipit::app
