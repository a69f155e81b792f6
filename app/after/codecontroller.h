// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/codemodels.h"
#include "app/after/returnmodel.h"
#include "app/after/savable.h"

namespace pipit::app {

/// How a child took part in her review, as the yearly return codes it: what Pipit saw, what it suggests, what the officer
/// decides; and the file of all her children. No code leaves that no person confirmed. GUI thread; empty at the lock.
// The base in full, for the tools of QML.
class CodeController : public pipit::app::Savable
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the child's circle; empty for the first. The file is of all children, whoever is shown.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY circleChanged REQUIRED)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    /// "What Pipit saw at Amina’s meeting, 21 May"; empty where no meeting was held.
    Q_PROPERTY(QString seen READ seen NOTIFY changed)
    Q_PROPERTY(pipit::app::EvidenceModel *evidence READ evidence CONSTANT)
    Q_PROPERTY(pipit::app::CodesModel *codes READ codes CONSTANT)
    Q_PROPERTY(pipit::app::ReturnModel *file READ file CONSTANT)
    /// "PN1", or empty where none is chosen.
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    /// What was confirmed: "PN1, confirmed"; empty before.
    Q_PROPERTY(QString confirmed READ confirmed NOTIFY changed)
    /// What is chosen is not yet confirmed.
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit CodeController(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool loaded() const { return m_loaded; }
    QString face() const { return m_face; }
    QString seen() const { return m_seen; }
    EvidenceModel *evidence() { return &m_evidence; }
    CodesModel *codes() { return &m_codes; }
    ReturnModel *file() { return &m_file; }
    QString chosen() const;
    QString confirmed() const;
    bool canConfirm() const { return !m_busy && m_codes.chosen() && m_codes.chosen() != m_confirmed; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void choose(int row);
    /// The code of the meeting, with its evidence, for the officer and the record.
    Q_INVOKABLE void confirm();

    Maker maker(Kind kind) override;
    QString fileName(Kind kind) const override;

Q_SIGNALS:
    void circleChanged();
    void changed();

private:
    struct Loaded;
    static Result<Loaded> load(DeviceSession &session, const QString &circle);
    void reload();
    void clear();
    QString m_circle, m_face, m_seen, m_notice;
    bool m_loaded = false, m_busy = false;
    CircleId m_id;
    ReviewId m_review;
    CivilDay m_day{};
    std::optional<ParticipationCode> m_confirmed;
    EvidenceModel m_evidence;
    CodesModel m_codes;
    ReturnModel m_file;
};

} // namespace pipit::app
