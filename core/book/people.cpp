// SPDX-License-Identifier: Apache-2.0
#include "core/book/people.h"

#include "core/book/sayingcodec.h"

#include <bit>
#include <set>

namespace pipit {

namespace {

using namespace sayinglimits;

constexpr std::size_t mostPeople = 60;
constexpr std::uint8_t oneOf = PeopleContent::more | PeopleContent::same | PeopleContent::less;
constexpr std::uint8_t allWishes = oneOf | PeopleContent::differently | PeopleContent::miss;
constexpr std::uint8_t allWays = PeopleContent::visit | PeopleContent::call | PeopleContent::letter | PeopleContent::photo;

Result<PeopleContent::Person> readPerson(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(8));
    PeopleContent::Person out;
    PIPIT_TRY_SET(out.id, in.id<PeopleContent::PersonId>());
    PIPIT_TRY_SET(out.who.name, saying::words(in, nameBytes));
    PIPIT_TRY_SET(out.who.face, saying::words(in, faceBytes, 0));
    PIPIT_TRY_SET(out.relation, saying::among(in, PeopleContent::Relation::Somebody));
    PIPIT_TRY_SET(out.ring, saying::among(in, PeopleContent::Ring::Left));
    PIPIT_TRY_SET(out.wishes, saying::bits(in, allWishes));
    PIPIT_TRY_SET(out.ways, saying::bits(in, allWays));
    PIPIT_TRY_SET(out.words, saying::words(in, lineBytes, 0));
    return out;
}

Result<void> judge(const PeopleContent &content, const cbor::Keys &)
{
    std::set<PeopleContent::PersonId> ids;
    for (const auto &person : content.people) {
        PIPIT_TRY(saying::must(std::popcount(std::uint8_t(person.wishes & oneOf)) <= 1, "wishes that do not go together"));
        PIPIT_TRY(saying::must(ids.insert(person.id).second, "a person twice"));
    }
    return {};
}

} // namespace

Result<Bytes> PeopleContent::encode() const
{
    cbor::Writer items;
    for (const auto &person : people) {
        items.array(8).bytes(person.id.view()).text(person.who.name).text(person.who.face);
        items.unsignedInt(std::uint64_t(person.relation)).unsignedInt(std::uint64_t(person.ring));
        items.unsignedInt(person.wishes).unsignedInt(person.ways).text(person.words);
    }
    saying::Out out(Kind::People);
    if (!people.empty()) out.items(1, saying::list(people.size(), items));
    return out.take<PeopleContent>();
}

Result<PeopleContent> PeopleContent::decode(ByteView content)
{
    return saying::read<PeopleContent>(
        content, Kind::People, {},
        [](PeopleContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            if (key != 1) return saying::newerKey();
            PIPIT_TRY_SET(const auto count, saying::count(in, mostPeople));
            for (std::size_t i = 0; i < count; ++i) {
                PIPIT_TRY_SET(auto person, readPerson(in));
                out.people.push_back(std::move(person));
            }
            return {};
        },
        judge);
}

} // namespace pipit
