// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/packreader.h"

#include "app/prompts/jsonplace.h"
#include "core/book/page.h"
#include "core/book/stickerset.h"
#include "core/media/voicedecoder.h"
#include "sync/wire/limits.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

const QStringList papers{u"blank"_s, u"lines"_s, u"squares"_s, u"dots"_s, u"tree"_s, u"bus"_s,
                         u"map"_s, u"tent"_s, u"room"_s, u"comic"_s, u"face"_s, u"school"_s};
static_assert(int(lastPaperTemplate) == 11);
static_assert(packlimits::file == qsizetype(wire::maxPack));

/// Words that make a row from bad to good, or a mark, of a scale.
const QSet<QString> marks{u"bad"_s, u"good"_s, u"best"_s, u"worst"_s, u"better"_s, u"worse"_s, u"great"_s, u"happy"_s,
                          u"sad"_s, u"ok"_s, u"okay"_s, u"terrible"_s, u"awful"_s, u"excellent"_s, u"dislike"_s, u"hate"_s, u"poor"_s};

QString idAt(const JsonPlace &place, const QString &key, QSet<QString> *taken = nullptr)
{
    static const QRegularExpression shape(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const auto id = place.text(key, packlimits::id);
    if (id.isEmpty()) return id;
    if (!shape.match(id).hasMatch()) place.fault(u"“%1” may hold only small letters, digits and single hyphens"_s.arg(key));
    if (taken && taken->contains(id)) place.fault(u"“%1” is used twice; each needs a name of its own"_s.arg(id));
    if (taken) taken->insert(id);
    return id;
}

PackPicture pictureAt(const JsonPlace &place, bool stickerOnly)
{
    static const QRegularExpression sticker(u"^sticker:([0-9]{1,4})/([0-9]{1,4})$"_s), drawing(u"^picture:([a-z0-9]+(?:-[a-z0-9]+)*)$"_s);
    const auto said = place.text(u"picture"_s, 60);
    if (said.isEmpty()) return {};
    if (const auto match = sticker.match(said); match.hasMatch()) {
        const PackPicture picture{match.captured(1).toInt(), match.captured(2).toInt(), {}};
        if (!stickerName(std::uint16_t(picture.set), std::uint16_t(picture.number)))
            place.fault(u"there is no sticker %1 in set %2"_s.arg(picture.number).arg(picture.set));
        return picture;
    }
    if (stickerOnly) {
        place.fault(u"the picture of a card or pile is a sticker, such as “sticker:1/10”, because it is laid on a page"_s);
        return {};
    }
    const auto match = drawing.match(said);
    if (!match.hasMatch()) place.fault(u"a picture is “sticker:SET/NUMBER” or “picture:NAME”, not “%1”"_s.arg(said));
    else if (!QFile::exists(u":/pipit/packs/pictures/%1.svg"_s.arg(match.captured(1))))
        place.fault(u"there is no drawing called “%1” in assets/packs/pictures"_s.arg(match.captured(1)));
    return {0, 0, match.captured(1)};
}

Said saidAt(const JsonPlace &parent, const QString &key, const QStringList &languages, int mostWords = packlimits::words)
{
    Said said;
    const auto place = parent.object(key);
    if (!place.isThere()) return said;
    place.allow(languages);
    for (const auto &language : languages) {
        if (!place.has(language)) {
            place.fault(u"the language “%1” is missing; the pack says that it has it"_s.arg(language));
            continue;
        }
        const auto text = place.object(language);
        text.allow({u"words"_s, u"few"_s, u"spoken"_s});
        said.insert(language, {text.text(u"words"_s, mostWords), text.text(u"few"_s, mostWords == packlimits::more ? packlimits::words : packlimits::few),
                               text.text(u"spoken"_s, mostWords == packlimits::more ? packlimits::more : packlimits::spoken)});
    }
    return said;
}

/// Of a prompt, by language; a language without one is read by the device's voice.
QMap<QString, QByteArray> recordingsAt(const JsonPlace &parent, const QString &key, const QStringList &languages)
{
    QMap<QString, QByteArray> recordings;
    if (!parent.has(key)) return recordings;
    const auto place = parent.object(key);
    place.allow(languages);
    for (const auto &language : languages) {
        if (!place.has(language)) continue;
        const auto written = place.text(language, int(packlimits::recording / 3 + 1) * 4);
        if (written.isEmpty()) continue;
        const auto bytes = QByteArray::fromBase64Encoding(written.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || bytes.decoded.size() > packlimits::recording) {
            place.fault(bytes ? u"“%1” is larger than %2 kilobytes"_s.arg(language).arg(packlimits::recording / 1024) : u"“%1” is not base64"_s.arg(language));
            continue;
        }
        const MemorySource source(Bytes(bytes.decoded.begin(), bytes.decoded.end()));
        const auto sound = VoiceDecoder::open(source);
        if (!sound || sound->durationMs() == 0) place.fault(u"“%1” is no recording in Ogg Opus with one channel"_s.arg(language));
        else if (sound->durationMs() > packlimits::recordingMs)
            place.fault(u"“%1” lasts %2 seconds; %3 fit"_s.arg(language).arg((sound->durationMs() + 999) / 1000).arg(packlimits::recordingMs / 1000));
        else recordings.insert(language, bytes.decoded);
    }
    return recordings;
}

void refuseMarks(const JsonPlace &place, const Said &name)
{
    static const QRegularExpression digits(u"[0-9★☆%]"_s), letters(u"[^a-z]+"_s);
    for (const auto &amounts : name) {
        const auto text = (amounts.words + u' ' + amounts.few + u' ' + amounts.spoken).toLower();
        const auto words = text.split(letters, Qt::SkipEmptyParts);
        const auto mark = std::find_if(words.begin(), words.end(), [](const auto &word) { return marks.contains(word); });
        if (text.contains(digits) || mark != words.end())
            return place.fault(u"a pile says where a card belongs, never how good it is: no marks, numbers or words such as “%1”"_s
                                   .arg(mark == words.end() ? u"3 stars"_s : *mark));
    }
}

QList<PackThing> thingsAt(const JsonPlace &parent, const QString &key, int least, int most, const QStringList &languages, bool sorted)
{
    QList<PackThing> things;
    QSet<QString> ids;
    for (const auto &place : parent.list(key, least, most)) {
        place.allow({u"id"_s, u"name"_s, u"picture"_s});
        PackThing thing{idAt(place, u"id"_s, &ids), saidAt(place, u"name"_s, languages), pictureAt(place, sorted)};
        if (key == u"piles") refuseMarks(place, thing.name);
        if (sorted && (thing.id == u"not-sure" || thing.id == u"not-understood"))
            place.fault(u"“%1” is added by Pipit and need not be written"_s.arg(thing.id));
        things.append(std::move(thing));
    }
    return things;
}

PackPrompt promptAt(const JsonPlace &place, const Pack &pack, QSet<QString> &ids)
{
    PackPrompt prompt;
    prompt.id = idAt(place, u"id"_s, &ids);
    const auto kind = place.text(u"kind"_s, 20);
    QStringList allowed{u"id"_s, u"kind"_s, u"group"_s, u"picture"_s, u"text"_s, u"audio"_s};
    if (kind == u"open") allowed << u"paper"_s;
    else if (kind == u"cards") prompt.kind = PackPrompt::Cards, allowed << u"piles"_s << u"cards"_s;
    else if (kind == u"rights") prompt.kind = PackPrompt::Rights, allowed << u"more"_s << u"moreAudio"_s << u"source"_s;
    else if (!kind.isEmpty()) place.fault(u"“kind” is “open”, “cards” or “rights”, not “%1”"_s.arg(kind));
    place.allow(allowed);
    prompt.picture = pictureAt(place, false);
    prompt.text = saidAt(place, u"text"_s, pack.languages);
    prompt.recordings = recordingsAt(place, u"audio"_s, pack.languages);
    if (place.has(u"group"_s)) {
        prompt.group = place.text(u"group"_s, packlimits::id);
        if (std::none_of(pack.groups.begin(), pack.groups.end(), [&](const auto &group) { return group.id == prompt.group; }))
            place.fault(u"there is no group “%1” in this pack"_s.arg(prompt.group));
    }
    if (prompt.kind == PackPrompt::Open && place.has(u"paper"_s)) {
        const auto paper = place.text(u"paper"_s, 20);
        prompt.paper = int(papers.indexOf(paper));
        if (prompt.paper < 0) place.fault(u"there is no paper called “%1”; there are %2"_s.arg(paper, papers.join(u", "_s)));
    }
    if (prompt.kind == PackPrompt::Cards) {
        prompt.piles = thingsAt(place, u"piles"_s, 2, packlimits::piles, pack.languages, true);
        prompt.cards = thingsAt(place, u"cards"_s, 2, packlimits::cards, pack.languages, true);
    }
    if (prompt.kind == PackPrompt::Rights) {
        prompt.more = saidAt(place, u"more"_s, pack.languages, packlimits::more);
        prompt.moreRecordings = recordingsAt(place, u"moreAudio"_s, pack.languages);
        prompt.source = place.text(u"source"_s, packlimits::source);
    }
    return prompt;
}

QStringList languagesAt(const JsonPlace &place)
{
    static const QRegularExpression shape(u"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"_s);
    auto languages = place.texts(u"languages"_s, 1, packlimits::languages);
    for (const auto &language : languages)
        if (!shape.match(language).hasMatch()) place.fault(u"“%1” is no language code such as “en” or “ar”"_s.arg(language));
    if (languages.removeDuplicates() != 0) place.fault(u"a language is named twice in “languages”"_s);
    return languages;
}

Pack packAt(const JsonPlace &place)
{
    Pack pack;
    place.allow({u"$schema"_s, u"format"_s, u"pack"_s, u"version"_s, u"languages"_s, u"name"_s, u"picture"_s, u"groups"_s, u"prompts"_s});
    if (const auto format = place.number(u"format"_s, 1, 1'000'000); format > 1)
        place.fault(u"format %1 is newer than this Pipit, which reads format 1"_s.arg(format));
    pack.id = idAt(place, u"pack"_s);
    pack.version = place.number(u"version"_s, 1, 1'000'000);
    pack.languages = languagesAt(place);
    pack.name = saidAt(place, u"name"_s, pack.languages);
    pack.picture = pictureAt(place, false);
    if (place.has(u"groups"_s)) pack.groups = thingsAt(place, u"groups"_s, 1, packlimits::groups, pack.languages, false);
    QSet<QString> ids;
    for (const auto &prompt : place.list(u"prompts"_s, 1, packlimits::prompts)) pack.prompts.append(promptAt(prompt, pack, ids));
    return pack;
}

Pack read(const QByteArray &bytes, QStringList &faults)
{
    if (bytes.size() > packlimits::file) {
        faults << u"The file is larger than %1 kilobytes; a pack is words and short recordings."_s.arg(packlimits::file / 1024);
        return {};
    }
    if (jsonDepth(bytes) > packlimits::depth) {
        faults << u"There are more than %1 brackets within one another; a pack needs no more than that."_s.arg(packlimits::depth);
        return {};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        faults << notJson(bytes, error);
        return {};
    }
    if (!document.isObject()) {
        faults << u"The file must begin with { and hold one pack."_s;
        return {};
    }
    return packAt(JsonPlace(document.object(), {}, faults));
}

} // namespace

Result<Pack> readPack(const QByteArray &bytes)
{
    QStringList faults;
    auto pack = read(bytes, faults);
    if (faults.isEmpty()) return pack;
    return Error{bytes.size() > packlimits::file ? Code::TooBig : Code::Invalid, faults.constFirst().toStdString()};
}

QStringList packFaults(const QByteArray &bytes)
{
    QStringList faults;
    (void)read(bytes, faults);
    return faults;
}

} // namespace pipit::app
