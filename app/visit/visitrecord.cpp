// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visitrecord.h"

#include "app/asks/fittedtext.h"
#include "app/visit/visitwords.h"

namespace pipit::app {

namespace {

constexpr std::size_t mostWho = 16;

} // namespace

void VisitRecord::setVisit(OpenVisit *visit)
{
    if (m_visit == visit) return;
    if (m_visit) m_visit->disconnect(this);
    m_visit = visit;
    if (visit) {
        connect(visit, &OpenVisit::rowChanged, this, [this](const QString &circle) {
            if (circle == m_circle) Q_EMIT changed();
        });
        connect(visit, &OpenVisit::changed, this, &VisitRecord::changed);
    }
    Q_EMIT changed();
}

void VisitRecord::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    settle();
    m_circle = circle;
    Q_EMIT changed();
}

const VisitDraft::Child &VisitRecord::child() const
{
    static const VisitDraft::Child nobody;
    const auto *known = row();
    return known ? known->child : nobody;
}

QString VisitRecord::name() const
{
    return row() ? row()->facts.name : QString();
}

QString VisitRecord::title() const
{
    if (!row()) return {};
    return row()->facts.reviewDay ? tr("The meeting with %1, before the review").arg(name()) : tr("The meeting with %1").arg(name());
}

QStringList VisitRecord::rooms()
{
    return {tr("own room"), tr("living room"), tr("kitchen"), tr("outside"), tr("in the car"), tr("at school")};
}

QStringList VisitRecord::who() const
{
    QStringList out;
    for (const auto &name : child().who) out.append(QString::fromStdString(name));
    return out;
}

QStringList VisitRecord::people() const
{
    if (!row()) return {};
    auto out = row()->facts.near;
    for (const auto &circle : m_visit->circles())
        if (const auto *other = m_visit->row(circle); other && circle != m_circle && !other->facts.name.isEmpty()) out.append(other->facts.name);
    for (const auto &name : who())
        if (!out.contains(name)) out.append(name);
    return out;
}

QStringList VisitRecord::faces() const
{
    if (!row()) return {};
    auto out = row()->facts.nearFaces;
    for (const auto &circle : m_visit->circles())
        if (const auto *other = m_visit->row(circle); other && circle != m_circle && !other->facts.name.isEmpty()) out.append(other->facts.face);
    while (out.size() < people().size()) out.append(QString());
    return out;
}

bool VisitRecord::written() const
{
    return row() && row()->facts.written;
}

QString VisitRecord::sentence() const
{
    return written() ? visitwords::sentence(*row()->facts.written, row()->facts.officer, row()->facts.writtenMs) : QString();
}

QString VisitRecord::due() const
{
    return written() ? visitwords::due(row()->facts) : QString();
}

int VisitRecord::untold() const
{
    return row() ? int(row()->facts.untold.size()) : 0;
}

QString VisitRecord::toFinish() const
{
    if (!row()) return {};
    const auto &facts = row()->facts;
    if (!facts.written && outcome() == 4) return tr("why it was not suitable");
    if (!facts.written && outcome() == 3) return tr("write it down");
    if (!facts.written) return tr("what happened, and who could hear");
    if (facts.written->heard == VisitContent::Heard::Somebody && facts.written->who.empty()) return tr("who could hear");
    if (facts.written->heard == VisitContent::Heard::Somebody && facts.written->why.empty()) return tr("why not alone");
    if (!facts.untold.empty()) return tr("tell about “%1”, face to face (%2)").arg(facts.untold.front().asked, visitwords::decided(facts.untold.front()));
    return {};
}

void VisitRecord::tap(const std::function<void(VisitDraft::Child &)> &how)
{
    if (!row()) return;
    const auto before = child();
    auto after = before;
    how(after);
    if (after == before) return;
    // What is written follows every tap; what is not waits for the second one.
    const bool second = (after.outcome == 1 || after.outcome == 2) && after.heard != 0;
    m_visit->change(m_circle, how, second || written());
}

void VisitRecord::chooseOutcome(int outcome)
{
    if (outcome < 1 || outcome > 4) return;
    tap([outcome](VisitDraft::Child &child) {
        if (outcome > 2) {
            child.heard = 0;
            child.who.clear();
        }
        child.outcome = std::uint8_t(outcome);
    });
}

void VisitRecord::chooseHeard(int heard)
{
    if (heard < 1 || heard > 2 || !seen()) return;
    tap([heard](VisitDraft::Child &child) {
        child.heard = std::uint8_t(heard);
        if (heard == 1) child.who.clear();
    });
}

void VisitRecord::chooseHow(int how)
{
    if (how < 1 || how > 3) return;
    tap([how](VisitDraft::Child &child) { child.how = std::uint8_t(how); });
}

void VisitRecord::chooseRoom(const QString &room)
{
    tap([where = fitted(room, sayinglimits::nameBytes / 3)](VisitDraft::Child &child) { child.where = where; });
}

void VisitRecord::toggleWho(const QString &name)
{
    const auto said = fitted(name, sayinglimits::nameBytes);
    if (said.empty() || heard() != 2) return;
    tap([said](VisitDraft::Child &child) {
        if (std::erase(child.who, said) == 0 && child.who.size() < mostWho) child.who.push_back(said);
    });
}

void VisitRecord::setWhy(const QString &words)
{
    if (!row()) return;
    const auto said = fitted(words, sayinglimits::wordsBytes);
    if (said == child().why) return;
    m_visit->change(m_circle, [said](VisitDraft::Child &child) { child.why = said; }, false);
}

void VisitRecord::settle()
{
    if (m_visit && m_visit->stale(m_circle)) write();
}

void VisitRecord::write()
{
    if (row()) m_visit->change(m_circle, [](VisitDraft::Child &) {}, true);
}

void VisitRecord::undo()
{
    if (m_visit) m_visit->strikeOut(m_circle);
}

} // namespace pipit::app
