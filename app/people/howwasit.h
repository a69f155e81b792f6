// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/share/shareable.h"
#include "core/book/replies.h"

namespace pipit::app {

/// "How was it?" before or after family time: one gentle question that she may skip, kept in her vault until she shares
/// it ("people/how-was-it"). Never counted. GUI thread.
class HowWasIt : public pipit::app::Shareable
{
    Q_OBJECT
    QML_ELEMENT
    /// Of About.
    Q_PROPERTY(int about READ about WRITE setAbout NOTIFY changed)
    /// Of Value; 0: nothing said.
    Q_PROPERTY(int value READ value NOTIFY changed)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    /// There is something to share.
    Q_PROPERTY(bool said READ said NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    enum About { Before = 2, After = 3 };
    Q_ENUM(About)
    enum Value { Yes = 1, ABit = 2, No = 3, NotSure = 4, DontUnderstand = 5 };
    Q_ENUM(Value)
    static constexpr auto keptAs = "people/how-was-it";

    explicit HowWasIt(QObject *parent = nullptr);

    int about() const { return int(m_rating.about); }
    void setAbout(int about);
    int value() const;
    QString words() const { return QString::fromStdString(m_rating.words); }
    void setWords(const QString &words);
    bool said() const { return !m_rating.said.empty() || !m_rating.words.empty(); }
    QString notice() const { return m_notice; }

    /// The same again takes it back.
    Q_INVOKABLE void answer(int value);
    Q_INVOKABLE void startAnew();

    Poster poster(ShareChoice choice) override;
    QString title() const override;
    void shared() override;

Q_SIGNALS:
    void changed();

private:
    void load();
    void become(RatingContent rating);
    void keep();
    RatingContent m_rating;
    QString m_notice;
};

} // namespace pipit::app
