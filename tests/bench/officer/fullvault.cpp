// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/officer/fullvault.h"

#include "core/book/pagecodec.h"
#include "core/book/casesummary.h"
#include "core/crypto/labels.h"
#include "core/vault/entries.h"
#include "core/vault/heads.h"
#include "core/vault/keyslotcopies.h"
#include "tests/qml/family/hand.h"
#include "tests/support/anothercircle.h"

namespace pipit::bench {

namespace {

using test::must;
using test::TestFamily;

constexpr std::int64_t dayMs = 86'400'000, years = 5;
constexpr const char *childsNames[] = {"Amina", "Leo", "Rosa", "Callum", "Zahra", "Efua", "Tomasz", "Bella"};

CivilDay dayAt(std::int64_t ms)
{
    return CivilDay(std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(ms))));
}

/// The vault's database behind the lock, which bench and officer know.
sql::Db opened(test::TestDevice &device, const ProfileCard &card)
{
    const auto folder = device.folder() + "/p/" + card.tag.hex();
    const auto files = must(KeyslotCopies(folder, card.tag, device.files).read(), "keyslots");
    const auto master = must(openSlot(card.tag, files.front().slots.front(), TestFamily::passphrase(), device.hash, device.keys), "lock");
    return must(sql::Db::open(folder + "/vault.db", hkdf({master.view()}, {}, {asBytes(label::databaseKey)})), "vault");
}

/// What one circle's people write, entry after entry.
class Writer
{
public:
    Writer(sql::Db &vault, Rng &rng, const CircleId &circle, int number, std::int64_t now, int entries)
        : m_rows(vault, circle), m_rng(rng), m_number(number), m_now(now), m_step(years * 365 * dayMs / std::max(1, entries)), m_left(entries)
    {
        m_child.author = rng.id<AuthorId>();
        m_child.member = rng.id<MemberId>();
        m_sam.author = rng.id<AuthorId>();
        m_sam.member = rng.id<MemberId>();
    }

    void all()
    {
        const DirectoryContent names{{{TestFamily::childSeat, childsNames[m_number % 8] + std::to_string(m_number), "amina"}, {TestFamily::iroSeat, "Sam", "sam"}}};
        put(m_child, EntryType::Directory, {}, names.encode());
        say(m_sam, CaseContent{dayAt(m_now - 11 * 365 * dayMs), dayAt(m_now - years * 365 * dayMs), "T" + std::to_string(m_number), "with Jo, Thornley", "C2", false});
        for (int i = 2; m_left > 0; ++i) one(i);
    }

private:
    struct Who
    {
        AuthorId author;
        MemberId member;
    };

    void one(int i)
    {
        const auto ms = m_now - m_left * m_step;
        if (i % 200 == 0) return review(i, ms);
        if (i % 40 == 0) return visit(ms);
        if (i % 50 == 1) return action(i, ms);
        if (i % 25 == 7) { // she asks, and is answered but for the last
            const auto ask = say(m_child, RequestContent{RequestContent::What::SortThis, "Can I have my bike from Mum’s? " + std::to_string(i), "", "", {}});
            if (m_left > 40) say(m_sam, AnswerContent{AnswerContent::Verdict::Yes, "Kim fetches it on Saturday.", {}, false}, ask);
            return;
        }
        if (i % 3 == 0) {
            NoteContent note;
            note.day = dayAt(ms);
            note.words = "Rang the school about lunch, number " + std::to_string(i) + ", and wrote to Kim.";
            say(m_sam, note);
            return;
        }
        page(i);
    }

    void page(int i)
    {
        Page page;
        page.id = m_rng.id<PageId>();
        page.title = i % 7 == 0 ? "The aeroplane at the lake " + std::to_string(i) : "A day with the dog " + std::to_string(i);
        page.objects.push_back({{5'000, 4'000, 1'000, 0, false}, Sticker{1, 1, 0}});
        const auto ref = put(m_child, EntryType::Item, Kind::Page, must(encodePage(page), "page").content, {}, i % 30 == 4 ? Use::PleaseSortThis : Use::JustSoYouKnow);
        if (i % 30 == 4 && m_left > 40) say(m_sam, AnswerContent{AnswerContent::Verdict::ThankYou, "Thank you for telling me.", {}, false}, ref);
        if (m_left > 3) put(m_sam, EntryType::Receipt, {}, ReceiptContent{ReceiptKind::Seen, {ref}}.encode());
    }

    void review(int i, std::int64_t ms)
    {
        ReviewContent review;
        review.id = m_rng.id<ReviewId>();
        review.day = dayAt(ms);
        review.state = i % 1'000 == 0 ? ReviewContent::State::PutOff : ReviewContent::State::Held;
        review.where = "Jo’s kitchen";
        review.people = {{"Amina", "amina"}, {"Sam", "sam"}};
        if (review.state == ReviewContent::State::PutOff) review.why = "Kim was ill.";
        say(m_sam, review);
    }

    void visit(std::int64_t ms)
    {
        VisitContent visit;
        visit.id = m_rng.id<VisitId>();
        visit.outcome = VisitContent::Outcome::SeenAndSpoke;
        visit.day = dayAt(ms);
        visit.heard = VisitContent::Heard::Nobody;
        visit.how = VisitContent::How::InPerson;
        say(m_sam, visit);
    }

    void action(int i, std::int64_t ms)
    {
        ActionContent action;
        action.what = "A school place, number " + std::to_string(i) + ".";
        action.who = "Kim";
        action.by = dayAt(ms + 60 * dayMs);
        action.know = "A letter comes.";
        const auto ref = say(m_sam, action);
        ProgressContent done;
        done.state = ProgressContent::State::Done;
        if (m_left > 60) say(m_sam, done, ref);
    }

    template <class Content>
    EntryRef say(const Who &who, const Content &content, std::optional<EntryRef> target = {})
    {
        auto bytes = must(content.encode(), "content");
        Body read;
        read.type = EntryType::Item;
        read.content = bytes;
        const auto kind = must(read.kind(), "kind");
        return put(who, EntryType::Item, kind, std::move(bytes), target);
    }

    EntryRef put(const Who &who, EntryType type, std::optional<Kind> kind, Bytes content, std::optional<EntryRef> target = {}, std::optional<Use> use = {})
    {
        AcceptedEntry entry;
        entry.entry = m_rng.id<EntryId>();
        entry.hash = m_rng.id<EnvHash>();
        entry.author = who.author;
        entry.member = who.member;
        entry.kind = kind;
        entry.contentKey = m_rng.secret<ContentKey>();
        entry.body.type = type;
        entry.body.time = Hlc::of(m_now - m_left * m_step);
        entry.body.target = target;
        entry.body.audience = {TestFamily::childSeat, TestFamily::iroSeat, recordsSeat};
        entry.body.content = std::move(content);
        entry.body.use = use;
        if (m_left > 0) --m_left;
        const bool sams = &who == &m_sam;
        must(m_rows.insert(entry, sams ? TestFamily::iroSeat : TestFamily::childSeat, sams), "row");
        return {entry.author, entry.hash};
    }

    Entries m_rows;
    Rng &m_rng;
    int m_number;
    std::int64_t m_now, m_step;
    int m_left;
    Who m_child, m_sam;
};

} // namespace

FullVault::FullVault(int children, int entriesEach)
{
    auto sam = family.openIro();
    for (int i = 1; i < children; ++i) meet(*sam);
    circles.push_back(family.circle);
    std::rotate(circles.begin(), circles.end() - 1, circles.end()); // the one who was met last is the new child
    sam.reset();
    auto vault = opened(family.iroDevice, family.iro);
    // Filled faster than it is kept up; what the device makes at its next unlock is made here.
    must(vault.execute("DROP INDEX IF EXISTS entry_page; DROP INDEX IF EXISTS entry_other; DROP INDEX IF EXISTS entry_rest"), "indexes");
    for (std::size_t i = 0; i < circles.size(); ++i) {
        auto tx = must(sql::Tx::begin(vault), "begin");
        const bool last = i + 1 == circles.size();
        write(vault, circles[i], int(i), last ? fewEntries : entriesEach);
        must(tx.commit(), "commit");
    }
    must(vault.execute("UPDATE entry SET posted = 1 WHERE mine = 1"), "posted");
    must(heads::makeIndexes(vault), "indexes");
}

void FullVault::meet(Profile &sam)
{
    circles.push_back(test::addCircle(family, sam).manifest.circle);
}

void FullVault::write(sql::Db &vault, const CircleId &circle, int number, int entries)
{
    Writer(vault, family.iroDevice.rng, circle, number, family.iroDevice.clock.wall, entries).all();
}

} // namespace pipit::bench
