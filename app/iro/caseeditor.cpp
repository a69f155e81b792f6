// SPDX-License-Identifier: Apache-2.0
#include "app/iro/caseeditor.h"

#include "app/answers/replying.h"
#include "app/iro/typedday.h"
#include "app/words.h"
#include "core/base/civiltime.h"

namespace pipit::app {

CaseEditor::CaseEditor(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, [this] {
        m_kept = {};
        m_loaded = false;
        Q_EMIT changed();
    });
    reload();
}

void CaseEditor::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    m_loaded = false;
    reload();
}

void CaseEditor::reload()
{
    struct Loaded
    {
        std::optional<CaseContent> kept;
        CivilDay today{};
    };
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [hex = m_circle.toStdString()](DeviceSession &device) {
            Loaded out{{}, civil::today(device.clock())};
            for (const auto &[circle, book] : device.books().named(hex)) {
                const auto facts = book.officersCase().facts();
                out.kept = facts ? facts->content : CaseContent{};
                break;
            }
            return out;
        },
        [this, session, asked = m_circle](Loaded loaded) {
            if (asked != m_circle || session->state() != Session::Open || !loaded.kept) return;
            m_kept = std::move(*loaded.kept);
            m_today = loaded.today;
            m_loaded = true;
            Q_EMIT changed();
        });
}

QString CaseEditor::born() const
{
    return typedday::text(m_kept.born);
}

QString CaseEditor::since() const
{
    return typedday::text(m_kept.since);
}

bool CaseEditor::look(const QString &born, const QString &since)
{
    const auto birth = typedday::day(born), care = typedday::day(since);
    m_bornFault = birth.fault;
    m_sinceFault = care.fault;
    // A tablet that lives in 1970 cannot say what is still to come.
    const bool clockKnows = int(m_today.year()) >= 2020;
    if (birth.day && clockKnows && *birth.day > m_today) m_bornFault = tr("This day is still to come.");
    if (care.day && clockKnows && *care.day > m_today) m_sinceFault = tr("This day is still to come.");
    if (birth.day && care.day && *care.day < *birth.day) m_sinceFault = tr("This is before the date of birth.");
    Q_EMIT faultsChanged();
    return m_bornFault.isEmpty() && m_sinceFault.isEmpty();
}

void CaseEditor::save(const QString &born, const QString &since, const QString &number, const QString &living, const QString &legal, bool shortBreaks)
{
    m_notice.clear();
    if (!look(born, since) || m_busy || !m_loaded) return;
    CaseContent facts;
    facts.born = typedday::day(born).day;
    facts.since = typedday::day(since).day;
    facts.identifier = number.trimmed().toStdString();
    facts.living = living.simplified().toStdString();
    facts.legal = legal.trimmed().toStdString();
    facts.shortBreaks = shortBreaks;
    const auto content = facts.encode();
    if (!content) {
        m_notice = tr("One of these is too long. Make it shorter; nothing was lost.");
        Q_EMIT faultsChanged();
        return;
    }
    m_busy = true;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [hex = m_circle.toStdString(), content = *content](DeviceSession &device) -> Result<void> {
            for (const auto &[circle, book] : device.books().named(hex)) {
                PIPIT_TRY(sayFor(device, circle, seatsOf(device, circle, {pipit::Role::Iro}), content));
                return {};
            }
            return Error{Code::NotFound, "circle"};
        },
        [this, session](Result<void> kept) {
            m_busy = false;
            m_notice = kept ? QString() : words::sentence(kept.code());
            Q_EMIT faultsChanged();
            if (!kept) return;
            Q_EMIT session->outboxChanged();
            Q_EMIT session->bookChanged();
            reload();
            Q_EMIT saved();
        });
}

} // namespace pipit::app
