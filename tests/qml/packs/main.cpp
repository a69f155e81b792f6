// SPDX-License-Identifier: Apache-2.0
// pipit-packs FILE DIR [--only PROMPT]: says what is wrong with a prompt pack and draws every prompt of it, on a tablet and a
// phone, in each amount of words and each of its languages, to DIR/PROMPT/SHAPE-AMOUNT-LANGUAGE.png.
// Ends with 0 when the pack can be used, 1 when it cannot. A pack is shown as a device shows one that an authority has
// signed: a test family's authority signs it here.
#include "app/child/dress.h"
#include "app/prompts/packadvice.h"
#include "app/prompts/packreader.h"
#include "app/prompts/promptpacks.h"
#include "core/media/voicedecoder.h"
#include "tests/qml/childscreens/childscreens.h"
#include "tests/qml/gallery/complaints.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTextStream>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit;
using namespace pipit::gallery;

namespace {

struct Picture
{
    QString name, prompt;
    int step; ///< Questions.Step
};

/// What there is to draw of a pack: its list, then every prompt; of cards the piles too.
QList<Picture> picturesOf(const app::Pack &pack)
{
    QList<Picture> pictures{{u"all"_s, {}, 1}};
    for (const auto &prompt : pack.prompts) {
        pictures.append({prompt.id, prompt.id, prompt.kind == app::PackPrompt::Rights ? 4 : 2});
        if (prompt.kind == app::PackPrompt::Cards) pictures.append({prompt.id + u"-sort"_s, prompt.id, 3});
    }
    return pictures;
}

QStringList draw(const QByteArray &file, const app::Pack &pack, const Picture &picture, const Shape &shape, int amount, const QString &target)
{
    const ChildScreen screen{picture.name, u"Child/Questions.qml"_s, false, true,
                             [&](test::ScreenFamily &family) {
                                 family.bringPack(file);
                                 return QVariantMap{{u"pack"_s, pack.id}, {u"prompt"_s, picture.prompt}, {u"step"_s, picture.step}};
                             },
                             [&](test::ScreenFamily &family, QQuickItem &root) {
                                 qmlEngine(&root)->singletonInstance<app::Dress *>(qmlTypeId("Pipit.App", 1, 0, "Dress"))->setWords(app::Dress::Amount(amount));
                                 family.settle();
                             }};
    ChildStage stage(screen);
    auto &window = stage.show(shape);
    if (!stage.item() || !window.grabWindow().save(target)) return {u"%1 could not be drawn"_s.arg(target)};
    return stage.complaints() + takeComplaints();
}

/// Says how long each recording is. False where one breaks off or nothing is to be heard.
bool listenTo(const app::Pack &pack, QTextStream &out)
{
    bool good = true;
    const auto listen = [&](const QString &where, const QMap<QString, QByteArray> &recordings) {
        for (auto it = recordings.begin(); it != recordings.end(); ++it) {
            const auto place = where + u" › "_s + it.key();
            const auto sound = summariseVoice(MemorySource(Bytes(it->begin(), it->end())));
            const bool heard = sound && std::any_of(sound->waveform.begin(), sound->waveform.end(), [](auto loud) { return loud > 2; });
            if (heard) out << "Recorded: " << place << u": %1 seconds."_s.arg(sound->ms / 1'000.0, 0, 'f', 1) << Qt::endl;
            else out << "Wrong: " << place << (sound ? ": nothing is to be heard." : ": the recording is damaged.") << Qt::endl;
            good = good && heard;
        }
    };
    for (qsizetype i = 0; i < pack.prompts.size(); ++i) {
        const auto &prompt = pack.prompts[i];
        const auto place = u"prompts › %1 (%2) › "_s.arg(i + 1).arg(prompt.id);
        listen(place + u"audio"_s, prompt.recordings);
        listen(place + u"moreAudio"_s, prompt.moreRecordings);
    }
    return good;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"The pack"_s);
    parser.addPositionalArgument(u"DIR"_s, u"Where the pictures go"_s);
    const QCommandLineOption only(u"only"_s, u"Prompts whose id begins so"_s, u"prompt"_s);
    parser.addOption(only);
    parser.addHelpOption();
    parser.process(application);
    const auto arguments = parser.positionalArguments();
    if (arguments.size() != 2) parser.showHelp(2);
    QTextStream out(stdout);

    QFile file(arguments[0]);
    if (!file.open(QIODevice::ReadOnly)) {
        out << "There is no file " << arguments[0] << " that can be read." << Qt::endl;
        return 1;
    }
    const auto bytes = file.read(app::packlimits::file + 1);
    const auto faults = app::packFaults(bytes);
    for (const auto &fault : faults) out << "Wrong: " << fault << Qt::endl;
    if (!faults.isEmpty()) return 1;
    const auto pack = app::readPack(bytes);
    if (const auto *ours = app::PromptPacks::builtIn().pack(pack->id); ours && !(*ours == *pack)) out << "It will be shown in place of Pipit's own pack “" << pack->id << "”." << Qt::endl;
    if (!listenTo(*pack, out)) return 1;
    const auto advice = app::packAdvice(*pack);
    for (const auto &each : advice) out << "Look again: " << each << Qt::endl;

    listen();
    int made = 0;
    QStringList complaints;
    const QStringList amounts{u"pictures"_s, u"few"_s, u"words"_s};
    for (const auto &language : pack->languages) {
        const QLocale locale(language);
        QLocale::setDefault(locale);
        const bool rightToLeft = locale.textDirection() == Qt::RightToLeft;
        for (const auto &picture : picturesOf(*pack)) {
            if (parser.isSet(only) && !picture.prompt.startsWith(parser.value(only))) continue;
            const QDir dir(arguments[1] + u'/' + picture.name);
            if (!dir.mkpath(u"."_s)) return 1;
            for (const auto &shape : shapes()) {
                if (shape.dark || shape.textScale != 1 || shape.rightToLeft != rightToLeft || shape.name.startsWith(u"tablet8"_s)) continue;
                for (int amount = 0; amount < amounts.size(); ++amount) {
                    const auto name = u"%1-%2-%3.png"_s.arg(shape.name.section(u'-', 0, 0), amounts[amount], language);
                    complaints << draw(bytes, *pack, picture, shape, amount, dir.filePath(name));
                    ++made;
                }
            }
        }
    }
    for (const auto &complaint : complaints) out << complaint << Qt::endl;
    out << (advice.isEmpty() ? "The pack can be used. " : "The pack can be used; look again at what is said above. ") << made << " pictures in " << arguments[1] << "." << Qt::endl;
    return complaints.isEmpty() && made > 0 ? 0 : 1;
}
