// SPDX-License-Identifier: Apache-2.0
#include "tests/app/copy/copybook.h"

namespace pipit::test {

namespace {

void say(TestFamily &family, TestDevice &device, Profile &who, Bytes content, std::vector<SeatId> audience, std::optional<EntryRef> target, bool keep = true)
{
    NewEntry entry;
    entry.circle = family.circle;
    entry.content = std::move(content);
    entry.audience = std::move(audience);
    entry.target = target;
    entry.keepCopy = keep;
    device.clock.advance(60'000);
    (void)must(who.outgoing().post(std::move(entry)), "said");
}

} // namespace

void CopyBook::makeBook(const std::function<void(Profile &)> &more)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_family = std::make_unique<TestFamily>(23);
    auto &family = *m_family;
    introduce(family);
    m_kite = pageWith(1, "The kite", writtenCanary);
    EntryRef kite;
    {
        const auto child = family.openChild();
        kite = share(family, *child, m_kite, {TestFamily::iroSeat, TestFamily::carerSeat}, Use::PleaseSortThis);
        const auto taken = share(family, *child, pageWith(2, "Taken", takenCanary), {TestFamily::iroSeat});
        (void)must(child->outgoing().takeBack(family.circle, taken), "taken back");
        NewEntry posted;
        posted.circle = family.circle;
        posted.content = must(encodePage(pageWith(3, "Posted", postedCanary)), "page").content;
        posted.audience = {TestFamily::iroSeat};
        posted.keepCopy = false;
        (void)must(child->outgoing().post(std::move(posted)), "posted");
        say(family, family.tablet, *child, must(CompanyContent{CompanyContent::With::Helped}.encode(), "company"), {TestFamily::iroSeat}, kite, false);
        const auto draft = pageWith(4, "Only mine", draftCanary);
        must(child->drafts().createWhole({draft.id, must(encodeSnapshot(draft), "draft"), draft.title, {}, {}}, {}), "draft");
        if (more) more(*child);
    }
    askAndAnswer(family);
    {
        const auto sam = family.openIro();
        must(sam->inbox().process(family.circle), "inbox");
        say(family, family.iroDevice, *sam, must(AnswerContent{AnswerContent::Verdict::Yes, answerCanary, {}, false}.encode(), "answer"),
            {TestFamily::childSeat}, kite);
    }
    family.carry();
    family.iroDevice.close();
    family.tablet.close();
    m_temporary = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_temporary->path().toUtf8());
}

QStringList CopyBook::endBook()
{
    const auto left = QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    qunsetenv("TMPDIR");
    m_world.reset();
    m_family.reset();
    return left;
}

void CopyBook::open(TestDevice &device, const ProfileCard &card, const Bytes &secret)
{
    m_world = std::make_unique<AppWorld>(device);
    if (!m_world->open(card, secret)) qFatal("does not open");
    m_world->session.catchUp();
    m_world->settle();
}

} // namespace pipit::test
