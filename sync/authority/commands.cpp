// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/commands.h"

#include "sync/authority/directory.h"
#include "sync/authority/enrolling.h"
#include "sync/authority/lettingin.h"
#include "sync/authority/packcommands.h"
#include "sync/authority/passphrase.h"
#include "sync/authority/preparecommand.h"
#include "sync/authority/qr.h"
#include "sync/authority/settingswords.h"
#include "sync/client/clientloop.h"

namespace pipit::authority {

namespace {

constexpr std::int64_t weekSeconds = 7 * 24 * 3'600;
constexpr std::int64_t askEveryMs = 2'000; // the hub limits calls without a device's signature

Result<int> descriptor(const Options &options, const char *name)
{
    PIPIT_TRY_SET(const auto number, options.number(name, 1'023));
    return static_cast<int>(number);
}

Result<SecretBytes> passphrase(const Options &options, bool isNew)
{
    if (!options.has("passphrase-fd")) return secretFromTerminal("Passphrase of the authority: ", isNew);
    PIPIT_TRY_SET(const auto fd, descriptor(options, "passphrase-fd"));
    return secretFromDescriptor(fd);
}

Result<Authority> openAuthority(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto folder, options.one("dir"));
    PIPIT_TRY_SET(auto secret, passphrase(options, false));
    return Authority::open(folder, std::move(secret), work.parts);
}

Result<Said> init(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto folder, options.one("dir"));
    Authority::Founding founding;
    PIPIT_TRY_SET(founding.host, options.one("host"));
    PIPIT_TRY_SET(founding.hubReceiptKey, options.id<SigningPublicKey>("receipt-key"));
    for (const auto &text : options.all("pin")) {
        PIPIT_TRY_SET(const auto pin, Options::idFrom<Hash>("pin", text));
        founding.pins.push_back(pin);
    }
    if (founding.pins.size() < 2) return Error{Code::Invalid, "give --pin at least twice: the hub's key now and its next one"};
    PIPIT_TRY_SET(const auto days, options.numberOr("valid-days", 365, 730));
    founding.validDays = static_cast<std::int64_t>(days);
    PIPIT_TRY_SET(auto secret, passphrase(options, true));
    PIPIT_TRY_SET(const auto authority, Authority::found(folder, founding, std::move(secret), work.parts));
    return Said{authority.site().anchor.hex(), "Made the authority's keys and signed its first manifest with two of three root keys. "
                                               "Give its hash to the hub's administrator."};
}

Result<Said> publishAll(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto authority, openAuthority(options, work));
    PIPIT_TRY_SET(const auto count, publish(authority, HubLine(authority, work.hub), options.oneOr("all", "no") == "yes"));
    return Said{std::to_string(count), "Gave the hub what it did not have; documents: " + std::to_string(count) + "."};
}

Result<Said> newCircle(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    PIPIT_TRY_SET(const auto circle, authority.newCircle());
    return Said{circle.hex(), "Made a circle with the records seat, signed by two officers."};
}

Result<Said> planSeat(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto circle, options.id<CircleId>("circle"));
    PIPIT_TRY_SET(const auto role, roleNamed(options.oneOr("role", "")));
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    PIPIT_TRY_SET(const auto seat, authority.planSeat(circle, role));
    return Said{std::to_string(seat), "Planned seat " + std::to_string(seat) + "; it enters the manifest when its holder enrols."};
}

Result<Said> newCodeFor(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto circle, options.id<CircleId>("circle"));
    PIPIT_TRY_SET(const auto seat, options.number("seat", 254));
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    const bool cover = options.oneOr("cover", "no") == "yes";
    PIPIT_TRY_SET(const auto code, newCode(authority, circle, static_cast<SeatId>(seat), weekSeconds, cover));
    const auto text = code.encode();
    Said said{text, std::string("Made an enrolment code for ") + (cover ? "the cover of seat " : "seat ") + std::to_string(seat) +
                        ". It is good once and for 7 days. Show it to that person alone."};
    if (options.oneOr("qr", "yes") == "yes") {
        PIPIT_TRY_SET(const auto picture, qrForTerminal(text));
        said.sentence = picture + said.sentence;
    }
    return said;
}

Result<Said> finishCodes(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto seconds, options.numberOr("wait", 0, 86'400));
    PIPIT_TRY_SET(const auto wanted, options.numberOr("count", 1, 1'000));
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    const HubLine hub(authority, work.hub);
    const auto deadline = work.parts.clock.bootMs() + static_cast<std::int64_t>(seconds) * 1'000;
    Said said;
    std::size_t done = 0;
    for (;;) {
        for (const auto &name : openCodes(authority)) {
            const auto finished = finishCode(authority, hub, name);
            if (!finished && finished.code() == Code::Throttled) {
                said.sentence += "A code was not used in time and is gone. ";
                continue;
            }
            if (!finished && finished.code() == Code::Busy) break;
            if (!finished) return finished.error();
            if (!*finished) continue;
            ++done;
            said.answer += (said.answer.empty() ? "" : "\n") + (*finished)->circle.hex() + " " + std::to_string((*finished)->seat) + " " +
                           (*finished)->author.hex();
        }
        if (done >= wanted || work.parts.clock.bootMs() >= deadline) break;
        sync::sleepMs(askEveryMs);
    }
    said.inTime = done >= wanted;
    said.sentence += "Enrolled " + std::to_string(done) + " of " + std::to_string(wanted) + ".";
    return said;
}

Result<Said> settings(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    const bool first = authority.roster().settingsVersion() == 0;
    PIPIT_TRY_SET(auto next, settingsFrom(options, first ? firstSettings() : authority.roster().settings()));
    PIPIT_TRY(authority.signSettings(std::move(next)));
    const auto version = std::to_string(authority.roster().settingsVersion());
    return Said{version, "Signed version " + version + " of the settings by two officers. Publish it."};
}

Result<Said> packAdd(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    return addPackCommand(options, authority);
}

Result<Said> packList(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto authority, openAuthority(options, work));
    return listPacksCommand(authority);
}

Result<Said> packRemove(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    return removePackCommand(options, authority);
}

Result<Said> fresh(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    const auto circles = authority.roster().circles();
    for (const auto &circle : circles) PIPIT_TRY(authority.signFreshness(circle));
    return Said{std::to_string(circles.size()), "Said of every circle's manifest that it is the newest, for 45 days. Publish it."};
}

Result<Said> directory(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto circle, options.id<CircleId>("circle"));
    PIPIT_TRY_SET(const auto seconds, options.numberOr("wait", 30, 86'400));
    DirectoryContent people;
    for (const auto &text : options.all("name")) {
        PIPIT_TRY_SET(auto person, personFrom(text));
        people.people.push_back(std::move(person));
    }
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    PIPIT_TRY_SET(const auto file, authority.circleFile(circle));
    for (const auto &text : options.all("cover")) {
        PIPIT_TRY_SET(auto person, personFrom(text));
        const auto found = file.covers.find(person.seat);
        if (found == file.covers.end()) return Error{Code::NotFound, "no cover of seat " + std::to_string(person.seat)};
        people.covers.push_back({found->second, person.seat, std::move(person.name), std::move(person.face)});
    }
    Said said;
    if (!people.people.empty() || !people.covers.empty()) {
        PIPIT_TRY_SET(const auto hash, sealDirectory(authority, circle, people));
        said.answer = hash.hex();
    }
    const auto deadline = work.parts.clock.bootMs() + static_cast<std::int64_t>(seconds) * 1'000;
    PIPIT_TRY_SET(const auto waiting, postUnposted(authority, HubLine(authority, work.hub), deadline));
    said.inTime = waiting == 0;
    said.sentence = waiting == 0 ? "Posted what people are called, sealed for the circle's seats."
                                 : "Sealed what people are called; it waits here until the hub can be reached.";
    return said;
}

Result<Said> revoke(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto circle, options.id<CircleId>("circle"));
    std::optional<AuthorId> author;
    std::optional<DeviceId> device;
    if (options.has("author")) {
        PIPIT_TRY_SET(author, options.id<AuthorId>("author"));
    } else {
        PIPIT_TRY_SET(device, options.id<DeviceId>("device"));
    }
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    PIPIT_TRY_SET(const auto count, authority.revoke(circle, author, device));
    PIPIT_TRY_SET([[maybe_unused]] const auto published, publish(authority, HubLine(authority, work.hub)));
    return Said{std::to_string(count), "Revoked " + std::to_string(count) + " and told the hub."};
}

Result<Said> letInAll(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(auto authority, openAuthority(options, work));
    PIPIT_TRY_SET(const auto count, letIn(authority, HubLine(authority, work.hub)));
    return Said{std::to_string(count), "Signed in what writes at a locked front door, of profiles that are older than it: " + std::to_string(count) + "."};
}

Result<Said> verifyFolder(const Options &options, const Workplace &work)
{
    PIPIT_TRY_SET(const auto folder, options.one("documents"));
    PIPIT_TRY_SET(auto state, readPublic(work.parts.files, folder));
    if (state.authority.empty()) return Error{Code::NotFound, "no authority manifest in that folder"};
    PIPIT_TRY_SET(const auto first, SignedDocument::decode(state.authority[0]));
    auto anchor = first.hash();
    if (options.has("anchor")) {
        PIPIT_TRY_SET(anchor, options.id<Hash>("anchor"));
    }
    state.site = sync::Site{"", {}, anchor};
    const sync::Roster roster(state);
    const auto &authority = roster.authority();
    if (authority.empty() || authority.newest().version != state.authority.size()) return Error{Code::Refused, "an authority manifest does not verify"};
    if (roster.settingsVersion() != state.settings.size()) return Error{Code::Refused, "settings do not verify"};
    for (const auto &[circle, documents] : state.circles) {
        const auto *chain = roster.circle(circle);
        if (!chain || chain->newest().version != documents.size()) return Error{Code::Refused, "a manifest of circle " + circle.hex() + " does not verify"};
    }
    for (const auto &[circle, document] : state.freshness)
        if (!roster.freshness(circle)) return Error{Code::Refused, "the freshness of circle " + circle.hex() + " does not verify"};
    return Said{authority.newestHash().hex(), "Every document verifies. Versions of the authority: " + std::to_string(state.authority.size()) + ", of the settings: " +
                                                  std::to_string(state.settings.size()) + "; circles: " + std::to_string(state.circles.size()) + "."};
}

struct Command {
    Result<Said> (*run)(const Options &, const Workplace &);
    std::set<std::string> options;
};

const std::map<std::string, Command> &commands()
{
    static const std::map<std::string, Command> all{
        {"init", {init, {"dir", "passphrase-fd", "host", "receipt-key", "pin", "valid-days"}}},
        {"publish", {publishAll, {"dir", "passphrase-fd", "all"}}},
        {"circle new", {newCircle, {"dir", "passphrase-fd"}}},
        {"circle seat", {planSeat, {"dir", "passphrase-fd", "circle", "role"}}},
        {"enrol new", {newCodeFor, {"dir", "passphrase-fd", "circle", "seat", "cover", "qr"}}},
        {"enrol finish", {finishCodes, {"dir", "passphrase-fd", "wait", "count"}}},
        {"settings", {settings, {"dir", "passphrase-fd", "number", "meeting", "reading-days", "answer-days", "min-hw"}}},
        {"pack add", {packAdd, {"dir", "passphrase-fd", "file"}}},
        {"pack list", {packList, {"dir", "passphrase-fd"}}},
        {"pack remove", {packRemove, {"dir", "passphrase-fd", "pack"}}},
        {"fresh", {fresh, {"dir", "passphrase-fd"}}},
        {"directory", {directory, {"dir", "passphrase-fd", "circle", "name", "cover", "wait"}}},
        {"revoke", {revoke, {"dir", "passphrase-fd", "circle", "author", "device"}}},
        {"let-in", {letInAll, {"dir", "passphrase-fd"}}},
        {"verify", {verifyFolder, {"documents", "anchor"}}},
        {"prepare", {prepareCommand, {"data", "code", "nickname", "face", "lock", "role", "secret-fd", "wait"}}},
    };
    return all;
}

} // namespace

Result<Said> runCommand(const Options &options, const Workplace &work)
{
    const auto found = commands().find(options.command());
    if (found == commands().end()) return Error{Code::Invalid, "\"" + options.command() + "\" is no command; see --help"};
    PIPIT_TRY(options.onlyKnown(found->second.options));
    return found->second.run(options, work);
}

const char *helpText()
{
    return R"(pipit-authority COMMAND --dir FOLDER [--passphrase-fd N] ...   (without it the passphrase is asked for)
  init --host HOST[:PORT] --receipt-key HEX --pin HEX --pin HEX [--valid-days N]
      make the authority's keys and sign its first manifest; prints its hash
  publish [--all yes]                        give the hub every signed document and pack that it is not known to have
  circle new                                 make a circle; prints its id
  circle seat --circle ID --role ROLE        plan a seat; prints its number
      roles: child iro carer social-worker advocate duty manager
  enrol new --circle ID --seat N [--qr no]   make an enrolment code; prints it. For a seat that a child holds:
                                             for a further device of hers
  enrol finish [--wait SECONDS] [--count N]  let in those who used their codes
  settings [--number "who|number|hours|free"]... [--meeting NAME] [--reading-days mon,tue,...]
      [--answer-days N] [--min-hw 0-3]       sign the settings; what is not given stays as it was
  pack add --file PACK.json                  sign a prompt pack of the authority's own; pipit-packs checks and draws it before
  pack list                                  the packs that the settings name: hash, name, version
  pack remove --pack NAME                    sign settings without it
  fresh                                      say that all circles' manifests are still the newest
  directory --circle ID --name "SEAT=NAME:FACE"... [--wait SECONDS]
      tell the circle what its people are called; without --name posts what still waits
  let-in                                     sign in the front doors of older profiles, that their children vouched for
  revoke --circle ID (--author ID | --device ID)
  verify --documents FOLDER [--anchor HASH]  check signed documents; needs no passphrase
  prepare --data FOLDER --code CODE --nickname NAME --face FACE --lock pictures|typed --role ROLE --secret-fd N [--wait SECONDS]
      make a profile on a device and enrol it; pictures are four numbers from 1 to 16
Exit codes: 0 done, 1 not possible, 2 wrong words, 3 not in time
)";
}

} // namespace pipit::authority
