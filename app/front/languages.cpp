// SPDX-License-Identifier: Apache-2.0
#include "app/front/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

constexpr auto preference = "language";

struct Language
{
    const char *code;
    const char16_t *name, *greeting;
    bool draft;
};

/// Their own names and greetings are not translated: who looks for a language reads that one.
constexpr std::array<Language, 3> all{{
    {"en", u"English", u"Hello.", false},
    {"ar", u"العربية", u"مرحبًا.", true},
    {"ti", u"ትግርኛ", u"ሰላም።", true},
}};

const Language *of(const QString &code)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return code == QLatin1String(each.code); });
    return found == all.end() ? nullptr : &*found;
}

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

QLocale localeOf(const Language &language)
{
    return QLatin1String(language.code) == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLatin1String(language.code));
}

} // namespace

Languages::Languages(Session &session, Platform &platform, QQmlEngine *engine, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_platform(platform), m_engine(engine), m_current(u"en"_s)
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::FrontDoor) load();
    });
    if (m_session.state() == Session::FrontDoor) load();
}

Languages::~Languages()
{
    m_engine = nullptr; // it shows nothing any more
    use(u"en"_s);
}

Languages *Languages::create(QQmlEngine *engine, QJSEngine *)
{
    return new Languages(*Session::create(nullptr, nullptr), *Platform::create(nullptr, nullptr), engine, engine);
}

void Languages::load()
{
    if (m_chosen) return;
    m_session.vault().ask(
        this, [](DeviceSession &device) { return device.device().store().value(preference); },
        [this](Result<std::optional<Bytes>> kept) {
            if (m_chosen || !kept || !*kept) return;
            const auto code = QString::fromUtf8(reinterpret_cast<const char *>((*kept)->data()), qsizetype((*kept)->size()));
            if (of(code)) use(code);
        });
}

void Languages::setCurrent(const QString &code)
{
    if (!of(code)) return;
    m_chosen = true;
    if (code == m_current) return;
    use(code);
    m_session.vault().tell([text = code.toStdString()](DeviceSession &device) -> Result<void> {
        return device.ready() ? device.device().store().setValue(preference, asBytes(text)) : Result<void>();
    });
}

void Languages::use(const QString &code)
{
    if (code == m_current) return;
    m_platform.hush();
    QCoreApplication::removeTranslator(&m_translator);
    m_current = code;
    QLocale::setDefault(localeOf(*of(code)));
    // English is what the sources say.
    if (m_translator.load(u":/pipit/words/pipit_%1.qm"_s.arg(code))) QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    m_platform.speakAnotherLanguage();
    if (m_engine) m_engine->retranslate();
    Q_EMIT currentChanged();
}

bool Languages::draft() const
{
    return of(m_current)->draft;
}

void Languages::greet(const QString &code)
{
    if (const auto *language = of(code)) m_platform.greet(text(language->greeting), localeOf(*language));
}

int Languages::count() const
{
    return int(all.size());
}

int Languages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Languages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &language = all[std::size_t(index.row())];
    switch (role) {
    case CodeRole: return QLatin1String(language.code);
    case Qt::DisplayRole:
    case OwnNameRole: return text(language.name);
    case GreetingRole: return text(language.greeting);
    case SpokenRole: return m_platform.speaks(localeOf(language));
    default: return {};
    }
}

QHash<int, QByteArray> Languages::roleNames() const
{
    return {{CodeRole, "code"}, {OwnNameRole, "ownName"}, {GreetingRole, "greeting"}, {SpokenRole, "spoken"}};
}

} // namespace pipit::app
