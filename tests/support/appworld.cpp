// SPDX-License-Identifier: Apache-2.0
#include "tests/support/appworld.h"

#include "core/book/flatten.h"
#include "core/book/pagecodec.h"
#include "tests/support/must.h"
#include "tests/support/tones.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace pipit::test {

namespace {

NewEntry entryOf(const TestFamily &family, const Page &page, std::vector<SeatId> audience, std::optional<Use> use)
{
    auto encoded = must(encodePage(page), "page");
    if (!encoded.ink.empty()) qFatal("too much ink for a sample page");
    NewEntry entry;
    entry.circle = family.circle;
    entry.content = std::move(encoded.content);
    entry.audience = std::move(audience);
    entry.use = use;
    return entry;
}

} // namespace

AppWorld::AppWorld(TestDevice &device, FileOps *files)
    : m_device(device), m_parts{files ? *files : device.files, device.clock, device.rng, device.keys, device.hash}, vault(m_parts), session(vault), platform(microphone, speaker)
{
    session.start(QString::fromStdString(m_device.folder()));
    wait([this] { return session.state() != app::Session::Starting; });
    if (session.state() != app::Session::FrontDoor) qFatal("%s", qPrintable(session.trouble()));
}

void AppWorld::wait(const std::function<bool()> &done)
{
    for (const QDeadlineTimer deadline(60'000); !done();) {
        if (deadline.hasExpired()) qFatal("the vault does not answer");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
}

void AppWorld::settle()
{
    // Three rounds: a change, the models that ask again because of it, the pictures that they keep.
    for (int round = 0; round < 3; ++round) {
        ask([](app::DeviceSession &) { return true; });
        QCoreApplication::processEvents();
    }
}

bool AppWorld::open(const ProfileCard &card, const Bytes &secret)
{
    auto shared = std::make_shared<SecretBytes>(ByteView(secret));
    const auto opened = ask([shared, tag = card.tag](app::DeviceSession &device) { return device.unlock(tag, *shared); });
    if (!opened) return false;
    session.opened(card);
    settle();
    return true;
}

InboxRow directoryFor(TestFamily &family, SeatId seat)
{
    const DirectoryContent names{{{TestFamily::childSeat, family.child.nickname, family.child.face},
                                  {TestFamily::iroSeat, family.iro.nickname, family.iro.face},
                                  {TestFamily::carerSeat, family.carer.nickname, family.carer.face}}};
    auto &authority = family.authority;
    const auto sealed = authority.seal(authority.body(EntryType::Directory, {seat}, names.encode()), authority.recordsTool);
    return {authority.manifest.seat(seat)->mailbox, 1'000'000, family.tablet.clock.wall, sealed.bytes};
}

void introduce(TestFamily &family)
{
    for (auto seat : {TestFamily::childSeat, TestFamily::iroSeat, TestFamily::carerSeat}) {
        DeviceStore::Batch batch;
        batch.inbox.push_back(directoryFor(family, seat));
        auto &device = seat == TestFamily::iroSeat ? family.iroDevice : family.tablet;
        must(device->store().keep(batch), "directory");
    }
}

EntryRef share(TestFamily &family, Profile &child, const Page &page, std::vector<SeatId> audience, std::optional<Use> use)
{
    return must(child.outgoing().post(entryOf(family, page, std::move(audience), use)), "post").ref;
}

Page withVoice(Profile &child, Page page, std::uint32_t ms, Placement place)
{
    tones::Pages sound;
    auto samples = tones::tone(330, ms, 0.8);
    for (std::size_t i = 0; i < samples.size(); ++i) // rises and falls as speech does, so that its shape is one
        samples[i] = std::int16_t(samples[i] * std::abs(std::sin(double(i) / 9'000) * std::sin(double(i) / 41'000)));
    const auto summary = tones::record(samples, sound);
    auto &drafts = child.drafts();
    must(drafts.create(page.id, must(encodeSnapshot(page), "snapshot")), "draft");
    must(drafts.appendSegment(page.id, sound.all(), summary.ms), "segment");
    const auto blob = must(drafts.finishRecording(page.id, "audio/ogg; codecs=opus", summary.ms), "note");
    auto &note = page.objects.emplace_back();
    note.place = place;
    note.what.emplace<VoiceNote>(VoiceNote{blob, summary.ms, summary.waveform});
    return page;
}

EntryRef shareDraft(TestFamily &family, Profile &child, const Page &page, std::vector<SeatId> audience, std::optional<Use> use)
{
    const auto flat = flatten(page);
    auto entry = entryOf(family, flat.page, std::move(audience), use);
    auto media = must(child.drafts().media(page.id), "media");
    for (auto number : flat.blobs) entry.media.push_back(std::move(media[number]));
    entry.draft = page.id;
    return must(child.outgoing().post(std::move(entry)), "post").ref;
}

} // namespace pipit::test
