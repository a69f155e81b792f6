// SPDX-License-Identifier: Apache-2.0
#include "app/front/lockedsender.h"

#include "app/stickers/stickerlist.h"
#include "app/words.h"
#include "core/book/geometry.h"
#include "core/book/pagecodec.h"

namespace pipit::app {

namespace {

// Set 1: sad, cross, worried, scared, lonely, too much, happy, listen to me
constexpr int offeredFeelings[] = {2, 3, 4, 5, 22, 40, 1, 46};

// On a wide page
constexpr std::int32_t margin = 700, feelingStep = 2'500, feelingY = 1'700, feelingScale = 1'400, wordsBelow = 3'300, wordsSize = 300;
constexpr std::uint32_t wordsInk = 0x2A2933;
constexpr std::int32_t voiceGap = 160;

QString wait(std::int64_t ms)
{
    const auto minutes = int((ms + 59'999) / 60'000);
    if (minutes <= 1) return LockedSender::tr("in about a minute");
    if (minutes < 60) return LockedSender::tr("in about %1 minutes").arg(minutes);
    const auto hours = (minutes + 59) / 60;
    return hours == 1 ? LockedSender::tr("in about an hour") : LockedSender::tr("in about %1 hours").arg(hours);
}

} // namespace

LockedSender::LockedSender(QObject *parent) : QAbstractListModel(parent)
{
    for (const auto &sticker : readStickers()) {
        if (sticker.set != 1 || std::find(std::begin(offeredFeelings), std::end(offeredFeelings), sticker.number) == std::end(offeredFeelings)) continue;
        m_feelings.append({sticker.number, sticker.name, sticker.alt, QUrl(QStringLiteral("qrc") + sticker.file)});
    }
    const auto place = [](const Feeling &one) { return std::find(std::begin(offeredFeelings), std::end(offeredFeelings), one.number); };
    std::sort(m_feelings.begin(), m_feelings.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
}

const ProfileCard *LockedSender::card() const
{
    return m_profiles ? m_profiles->card(m_profile) : nullptr;
}

void LockedSender::setProfiles(ProfilesModel *profiles)
{
    if (m_profiles == profiles) return;
    if (m_profiles) m_profiles->disconnect(this);
    m_profiles = profiles;
    if (profiles) connect(profiles, &ProfilesModel::countChanged, this, [this] { setProfile(m_profile); });
    setProfile(m_profile);
}

void LockedSender::setProfile(int row)
{
    m_profile = row;
    m_state = {};
    again();
    Q_EMIT profileChanged();
    ask();
}

void LockedSender::ask()
{
    const auto *chosen = card();
    if (!chosen) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this, [tag = chosen->tag](DeviceSession &device) { return device.device().lockedDoor().state(tag); },
        [this, tag = chosen->tag](const Result<LockedDoor::State> &state) {
            if (!state || !card() || card()->tag != tag) return;
            m_state = *state;
            Q_EMIT stateChanged();
        });
}

QString LockedSender::reader() const
{
    return QString::fromStdString(m_state.reader);
}

QString LockedSender::title() const
{
    return reader().isEmpty() ? tr("Send something from here") : tr("Send something to %1").arg(reader());
}

QString LockedSender::whoReads() const
{
    return reader().isEmpty() ? tr("The person who runs your meetings can read it. And the council’s key. Nobody can read it on this tablet.")
                              : tr("%1 can read it. And the council’s key. Nobody can read it on this tablet.").arg(reader());
}

QString LockedSender::whatTheySee() const
{
    return reader().isEmpty() ? tr("They see that the lock was not opened.") : tr("%1 sees that the lock was not opened.").arg(reader());
}

QString LockedSender::later() const
{
    switch (m_state.way) {
    case LockedDoor::Way::Later: return tr("A lot was sent from here. You can send more %1.").arg(wait(m_state.waitMs));
    case LockedDoor::Way::Full: return tr("A lot was sent from here. You can send more when the lock has been opened.");
    case LockedDoor::Way::Open:
    case LockedDoor::Way::Shut: break;
    }
    return {};
}

QString LockedSender::then() const
{
    return tr("You cannot read it again here. When the lock is opened, Pipit says that something was sent.");
}

void LockedSender::toggle(int row)
{
    if (row < 0 || row >= m_feelings.size() || m_step != Writing) return;
    if (!m_chosen.removeOne(row)) {
        if (m_chosen.size() == mostChosen) return;
        m_chosen.append(row);
    }
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

Page LockedSender::pageOf(const QString &words, const QList<int> &stickers, Rng &rng, const VoiceSummary &voice)
{
    Page page;
    page.id = rng.id<PageId>();
    std::int32_t x = margin + 1'100;
    for (const int number : stickers) {
        auto &object = page.objects.emplace_back();
        object.place.x = std::exchange(x, x + feelingStep);
        object.place.y = feelingY;
        object.place.scale = feelingScale;
        object.what = Sticker{1, static_cast<std::uint16_t>(number), 0};
    }
    if (voice.ms > 0) {
        auto &object = page.objects.emplace_back();
        object.place.x = page.w - std::int32_t(bubbleWidth) / 2 - voiceGap;
        object.place.y = page.h - std::int32_t(bubbleHeight) / 2 - voiceGap;
        object.what = VoiceNote{0, voice.ms, voice.waveform};
    }
    const auto said = words.trimmed().left(mostLetters);
    if (said.isEmpty()) return page;
    auto &object = page.objects.emplace_back();
    object.place.x = margin;
    object.place.y = stickers.isEmpty() ? margin : wordsBelow;
    object.what = TextBox{page.w - 2 * margin, wordsSize, wordsInk, said.toStdString()};
    return page;
}

void LockedSender::send(const QString &words)
{
    const auto *who = card();
    if (!who || m_step != Writing || m_state.way != LockedDoor::Way::Open) return;
    if (m_voice.recorder()->state() != VoiceRecorder::Idle) return;
    if (words.trimmed().isEmpty() && m_chosen.isEmpty() && !m_voice.here()) return;
    m_voice.player()->pause();
    QList<int> stickers;
    for (const int row : std::as_const(m_chosen)) stickers.append(m_feelings.at(row).number);
    SystemRng rng;
    auto encoded = encodePage(pageOf(words, stickers, rng, m_voice.summary()));
    if (!encoded) return sent(encoded.error(), Holdup::None);
    m_step = Sending;
    m_notice.clear();
    Q_EMIT stateChanged();
    auto content = std::make_shared<Bytes>(std::move(encoded->content)); // the work must be copyable for Qt
    const auto zone = static_cast<std::int16_t>(QDateTime::currentDateTime().offsetFromUtc() / 60);
    struct Done {
        Result<void> result;
        Holdup holdup;
    };
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [content, tag = who->tag, zone, sound = m_voice.sound(), ms = m_voice.summary().ms](DeviceSession &device) {
            auto result = device.device().lockedDoor().send(tag, std::move(*content), zone, sound ? LockedVoice{sound->view(), ms} : LockedVoice());
            return Done{std::move(result), device.holdup()};
        },
        [this](const Done &done) { sent(done.result, done.holdup); });
}

void LockedSender::sent(const Result<void> &result, Holdup holdup)
{
    if (result) {
        m_step = Sent;
        m_goes = words::ofWaiting(holdup);
        m_voice.forget();
        m_chosen.clear();
        if (!m_feelings.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_feelings.size()) - 1), {ChosenRole});
        Q_EMIT chosenChanged();
        Q_EMIT Session::create(nullptr, nullptr)->outboxChanged();
    } else {
        m_step = Writing;
        m_notice = result.code() == Code::DiskFull ? tr("This tablet is full. It was not sent. Your words are still here.")
                   : result.code() == Code::TooBig ? tr("That is too long to send from here. Your words are still here.")
                                                   : tr("That did not work. Your words are still here. Try again.");
    }
    Q_EMIT stateChanged();
    ask();
}

void LockedSender::again()
{
    m_step = Writing;
    m_notice.clear();
    m_goes.clear();
    m_voice.forget();
    m_chosen.clear();
    if (!m_feelings.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_feelings.size()) - 1), {ChosenRole});
    Q_EMIT chosenChanged();
    Q_EMIT stateChanged();
}

int LockedSender::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_feelings.size());
}

QVariant LockedSender::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &feeling = m_feelings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return feeling.name;
    case AltRole: return feeling.alt;
    case PictureRole: return feeling.picture;
    case ChosenRole: return m_chosen.contains(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> LockedSender::roleNames() const
{
    return {{NameRole, "name"}, {AltRole, "alt"}, {PictureRole, "picture"}, {ChosenRole, "picked"}};
}

} // namespace pipit::app
