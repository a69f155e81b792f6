// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform.h"
#include "app/session.h"

namespace pipit::app {

/// How Pipit is dressed for the child whose space is open: its look, and how many words. Two settings that know nothing
/// of each other; every pair works. She changes them, nobody locks them, and they lie in her vault ("home/look",
/// "home/words"). Storybook and words until she has chosen, and again at the lock. One for each engine. GUI thread.
class Dress : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Writing it keeps it.
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(bool little READ little NOTIFY lookChanged)
    Q_PROPERTY(bool storybook READ storybook NOTIFY lookChanged)
    Q_PROPERTY(bool plain READ plain NOTIFY lookChanged)
    /// What she chose. Writing it keeps it.
    Q_PROPERTY(Amount words READ words WRITE setWords NOTIFY wordsChanged)
    /// What is shown: as she chose, but where this device has no voice in her language, pictures come with few words.
    /// Else an answer could be neither read nor heard.
    Q_PROPERTY(Amount shown READ shown NOTIFY wordsChanged)
    /// No reading is needed: pictures, and their spoken names.
    Q_PROPERTY(bool picturesOnly READ picturesOnly NOTIFY wordsChanged)
    /// One short sentence at a time.
    Q_PROPERTY(bool fewWords READ fewWords NOTIFY wordsChanged)
    /// Her vault was asked: what is shown is hers. Before, a screen that differs by look waits, or it would change
    /// before her eyes.
    Q_PROPERTY(bool known READ known NOTIFY knownChanged)

public:
    /// The numbers are kept, with one added: never changed.
    enum Look { Little = 0, Storybook = 1, Plain = 2 };
    Q_ENUM(Look)
    enum Amount { Pictures = 0, FewWords = 1, Words = 2 };
    Q_ENUM(Amount)

    /// `session` and `platform` must outlive it.
    Dress(Session &session, Platform &platform, QObject *parent = nullptr);
    static Dress *create(QQmlEngine *engine, QJSEngine *);

    Look look() const { return m_look; }
    void setLook(Look look);
    bool little() const { return m_look == Little; }
    bool storybook() const { return m_look == Storybook; }
    bool plain() const { return m_look == Plain; }
    Amount words() const { return m_words; }
    void setWords(Amount words);
    Amount shown() const { return m_words == Pictures && !m_platform.readsAloud() ? FewWords : m_words; }
    bool picturesOnly() const { return shown() == Pictures; }
    bool fewWords() const { return shown() == FewWords; }
    bool known() const { return m_known; }

Q_SIGNALS:
    void lookChanged();
    void wordsChanged();
    void knownChanged();

private:
    void load();
    void forget();
    void showLook(Look look);
    void showWords(Amount words);
    void setKnown(bool known);
    Session &m_session;
    Platform &m_platform;
    Look m_look = Storybook;
    Amount m_words = Words;
    bool m_known = false;
    bool m_lookChosen = false, m_wordsChosen = false; ///< here, so that what is loaded later does not undo it
};

} // namespace pipit::app
