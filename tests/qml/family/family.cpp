// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/family/family.h"

#include "app/page/pageraster.h"
#include "app/pages/pagekey.h"
#include "app/pages/thumbnails.h"
#include "core/book/pagecodec.h"
#include "core/crypto/sha256.h"
#include "tests/qml/family/hand.h"
#include "tests/support/tones.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace pipit::test {

namespace {

constexpr double unitsPerPixel = 13; // the drawing's file is 840 wide

PageId idOf(std::uint8_t number)
{
    PageId id;
    id.bytes.fill(number);
    return id;
}

InkPoint at(double x, double y)
{
    return {std::int32_t(x * unitsPerPixel), std::int32_t(y * unitsPerPixel), 128, 0};
}

PageObject line(std::uint32_t colour, std::int32_t width, std::initializer_list<std::pair<double, double>> points)
{
    Stroke stroke{Tool::Crayon, colour, width, {}};
    for (const auto &[x, y] : points) stroke.points.push_back(at(x, y));
    return {{}, std::move(stroke)};
}

Page house()
{
    Page page;
    page.id = idOf(1);
    page.title = "My dream house";
    page.objects = {line(0xC8553D, 192, {{240, 460}, {240, 260}, {380, 140}, {520, 260}, {520, 460}, {240, 460}}),
                    line(0x3E7FA0, 160, {{340, 460}, {340, 350}, {420, 350}, {420, 460}}),
                    line(0x2F6B4F, 192, {{60, 480}, {300, 500}, {560, 490}, {800, 470}}),
                    {{9'000, 1'700, 1'300, 0, false}, Sticker{1, 15, 0}},
                    {{8'600, 5'200, 1'500, 0, false}, Sticker{1, 14, 0}}};
    return page;
}

Page words(std::uint8_t number, const char *title, const char *text, std::uint16_t sticker)
{
    Page page;
    page.id = idOf(number);
    page.title = title;
    page.objects = {{{1'400, 1'600, 1'000, 0, false}, TextBox{8'000, 560, 0x2F6B4F, text}},
                    {{7'800, 5'600, 1'700, 0, false}, Sticker{1, sticker, 0}}};
    return page;
}

} // namespace

Page ScreenFamily::kite()
{
    Page page;
    page.id = idOf(2);
    page.title = "A good day";
    QFile file(QStringLiteral(PIPIT_SOURCE_DIR "/tests/data/kite.txt"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("tests/data/kite.txt");
    for (const auto &row : QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto numbers = row.split(u' ');
        Stroke stroke{Tool::Crayon, numbers[0].toUInt(nullptr, 16), int(numbers[1].toInt() * unitsPerPixel), {}};
        for (qsizetype i = 2; i + 1 < numbers.size(); i += 2) stroke.points.push_back(at(numbers[i].toDouble(), numbers[i + 1].toDouble()));
        page.objects.push_back({{}, std::move(stroke)});
    }
    page.objects.push_back({{2'500, 500, 1'000, 0, false}, TextBox{5'600, 330, 0x2F6B4F, "me and Yusuf and Biscuit"}});
    page.objects.push_back({{9'300, 1'600, 1'200, 0, false}, Sticker{1, 10, 0}});
    return page;
}

ScreenFamily::ScreenFamily(bool pages, const std::function<void(TestFamily &)> &devices, Whose whose, const std::function<void(TestFamily &, ManagersOffice &)> &office)
    : m_office(whose == Whose::Managers ? std::make_unique<ManagersOffice>() : nullptr), vault(deviceOf(whose).parts), session(vault), platform(microphone, speaker, &voice), access(session, platform, hands)
{
    auto &device = deviceOf(whose);
    app::StickerImages stickers;
    camera.sees = app::renderPage(kite(), 1'200, stickers);
    platform.setCamera(&camera);
    nameEverybody();
    if (pages) makePages();
    if (devices) devices(m_family);
    if (m_office) m_office->enrol(m_family);
    if (m_office && office) office(m_family, *m_office);
    device.close();
    session.start(QString::fromStdString(device.folder()));
    settle();
}

TestDevice &ScreenFamily::deviceOf(Whose whose)
{
    if (whose == Whose::Covers) return m_family.coversDevice;
    return whose == Whose::Managers ? m_office->device : whose == Whose::Officers ? m_family.iroDevice : m_family.tablet;
}

void ScreenFamily::nameEverybody()
{
    const DirectoryContent names{{{TestFamily::childSeat, "Amina", "amina"}, {TestFamily::iroSeat, "Sam", "sam"}, {TestFamily::carerSeat, "Jo", "jo"}}};
    auto &authority = m_family.authority;
    const auto sealed = authority.seal(authority.body(EntryType::Directory, {TestFamily::childSeat, TestFamily::iroSeat, TestFamily::carerSeat}, names.encode()),
                                       authority.recordsTool);
    for (auto seat : {TestFamily::childSeat, TestFamily::carerSeat}) {
        DeviceStore::Batch batch;
        batch.inbox.push_back({authority.manifest.seat(seat)->mailbox, 100, m_family.tablet.clock.wall, sealed.bytes});
        must(m_family.tablet->store().keep(batch), "directory");
    }
    DeviceStore::Batch batch;
    batch.inbox.push_back({authority.manifest.seat(TestFamily::iroSeat)->mailbox, 100, m_family.iroDevice.clock.wall, sealed.bytes});
    must(m_family.iroDevice->store().keep(batch), "directory");
}

void ScreenFamily::makePages()
{
    auto child = m_family.openChild();
    const auto share = [&](const Page &page, std::vector<SeatId> audience, Use use) {
        NewEntry entry;
        entry.circle = m_family.circle;
        entry.content = must(encodePage(page), "page").content;
        entry.audience = std::move(audience);
        entry.use = use;
        entry.thumbnail = app::Thumbnails::encode(app::Thumbnails::draw(page));
        m_family.tablet.clock.advance(60'000);
        return must(child->outgoing().post(std::move(entry)), "post").ref;
    };
    const auto seen = share(words(3, "The bus to school", "I sit with Ella", 1), {TestFamily::iroSeat, TestFamily::carerSeat}, Use::JustSoYouKnow);
    m_family.carry();
    {
        auto iro = m_family.openIro();
        must(iro->inbox().process(m_family.circle), "inbox");
        must(iro->inbox().markSeen(m_family.circle, seen), "seen");
    }
    share(words(4, "Biscuit", "He sleeps on my bed", 14), {TestFamily::iroSeat}, Use::JustSoYouKnow);
    m_family.carry();
    {
        auto iro = m_family.openIro();
        must(iro->inbox().process(m_family.circle), "inbox");
    }
    share(kite(), {TestFamily::iroSeat, TestFamily::carerSeat}, Use::TalkAboutIt);
    m_family.carry();
    share(words(5, "Dear Sam", "Can Yusuf come for tea?", 13), {TestFamily::iroSeat}, Use::PleaseSortThis);

    m_draft = idOf(9);
    auto draft = kite();
    draft.id = m_draft;
    auto &drafts = child->drafts();
    must(drafts.create(m_draft, must(encodeSnapshot(draft), "snapshot")), "draft");
    tones::Pages note;
    auto said = tones::tone(330, 3'000, 0.4);
    for (std::size_t i = 0; i < said.size(); ++i) said[i] = std::int16_t(said[i] * (0.2 + 0.8 * std::abs(std::sin(double(i) / 9'000))));
    const auto summary = tones::record(said, note);
    must(drafts.appendSegment(m_draft, note.all(), summary.ms), "segment");
    const auto blob = must(drafts.finishRecording(m_draft, "audio/ogg; codecs=opus", summary.ms), "note");
    draft.objects.push_back({{8'900, 7'300, 1'000, 0, false}, VoiceNote{blob, summary.ms, summary.waveform}});
    must(drafts.rewrite(m_draft, must(encodeSnapshot(draft), "snapshot"), draft.title), "draft");
    must(drafts.setThumbnail(m_draft, app::Thumbnails::encode(app::Thumbnails::draw(draft))), "thumbnail");

    auto dream = house();
    must(drafts.create(dream.id, must(encodeSnapshot(dream), "snapshot")), "draft");
    must(drafts.rewrite(dream.id, must(encodeSnapshot(dream), "snapshot"), dream.title), "draft");
    must(drafts.setThumbnail(dream.id, app::Thumbnails::encode(app::Thumbnails::draw(dream))), "thumbnail");
}

void ScreenFamily::settle()
{
    for (int round = 0; round < 4; ++round) {
        bool answered = false;
        vault.ask(
            &session, [](app::DeviceSession &) { return true; }, [&](bool) { answered = true; });
        while (!answered) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void ScreenFamily::enter(const ProfileCard &card, const Bytes &secret)
{
    bool opened = false;
    vault.ask(
        &session, [tag = card.tag, secret](app::DeviceSession &device) { return device.unlock(tag, SecretBytes(secret)); },
        [&](Result<void> result) {
            must(result, "unlock");
            opened = true;
        });
    while (!opened) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    session.opened(card);
    settle();
}

void ScreenFamily::openChild()
{
    enter(m_family.child, TestFamily::pictures());
}

void ScreenFamily::openOfficer()
{
    enter(m_family.iro, TestFamily::passphrase());
}

void ScreenFamily::openWorker()
{
    enter(m_family.worker, TestFamily::passphrase());
}

void ScreenFamily::openCover()
{
    enter(m_family.cover, TestFamily::passphrase());
}

void ScreenFamily::openManager()
{
    enter(m_office->card, TestFamily::passphrase());
}

void ScreenFamily::inVault(std::function<Result<void>(app::DeviceSession &)> work)
{
    vault.ask(&session, std::move(work), [this](Result<void> done) {
        must(done, "vault");
        Q_EMIT session.bookChanged();
    });
    settle();
}

void ScreenFamily::putOnDuty()
{
    inVault([this](app::DeviceSession &device) -> Result<void> {
        m_family.putOnDuty({}, &device.device().manifests());
        const auto &authority = m_family.authority;
        auto &writer = m_family.authority;
        const DirectoryContent names{{{TestFamily::dutySeat, "Priya", "priya"}}};
        const auto sealed = writer.seal(authority.body(EntryType::Directory, {TestFamily::childSeat}, names.encode()), authority.recordsTool);
        pipit::DeviceStore::Batch batch;
        batch.inbox.push_back({authority.manifest.seat(TestFamily::childSeat)->mailbox, 200, m_family.tablet.clock.wall, sealed.bytes});
        PIPIT_TRY(device.device().store().keep(batch));
        PIPIT_TRY(device.catchUp());
        return {};
    });
}

void ScreenFamily::bringPack(const QByteArray &bytes)
{
    const QDir folder(QString::fromStdString(m_family.tablet.folder() + "/packs"));
    QFile file(folder.filePath(QStringLiteral("pack.json")));
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("pack");
    file.close();
    Settings settings;
    settings.version = 1;
    settings.packs = {sha256(ByteView(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())))};
    const auto document = TestCircle::signedBy(DocumentType::Settings, settings.encode(), m_family.authority.officers, 2);
    vault.ask(
        &session, [document](app::DeviceSession &device) { return device.device().manifests().accept(document).ok(); },
        [](bool taken) {
            if (!taken) qFatal("settings");
        });
    settle();
}

QString ScreenFamily::draftKey() const
{
    return app::PageKey{m_draft, {}, {}}.text();
}

} // namespace pipit::test
