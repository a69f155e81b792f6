// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/pack/sixchildren.h"

#include "core/book/pagecodec.h"
#include "core/format/blob.h"
#include "sync/client/beasttransport.h"
#include "sync/wire/calls.h"
#include "sync/wire/signature.h"
#include "tests/support/anothercircle.h"
#include "tests/support/must.h"

namespace pipit::bench {

namespace {

using test::must;
using test::TestFamily;

template <class AnyId>
AnyId fromText(const std::string &hex)
{
    return *AnyId::from(fromHex(hex).value_or(Bytes(AnyId::size)));
}

/// One device's requests.
class Sender
{
public:
    Sender(std::string host, std::vector<Hash> pins, const SigningKey *device) : m_host(std::move(host)), m_trust(sync::Trust::pinned(std::move(pins))), m_device(device) {}
    const std::string &host() const { return m_host; }
    wire::HttpResponse send(wire::HttpRequest request)
    {
        if (m_device) {
            const wire::KeySigner signer(*m_device);
            must(wire::signRequest(request, signer, SystemClock().wallMs() / 1'000, m_rng.id<wire::Nonce>()), "signature");
        }
        auto answer = must(m_transport.exchange(request, m_trust), "hub");
        if (answer.status >= 300) qFatal("%s %s: %d", request.head.method.c_str(), request.head.path.c_str(), answer.status);
        return answer;
    }

private:
    std::string m_host;
    sync::Trust m_trust;
    const SigningKey *m_device;
    SystemRng m_rng;
    sync::BeastTransport m_transport;
};

MediaRef upload(Sender &to, Rng &rng, std::size_t size, MediaKind kind, std::vector<SixChildren::Blob> &blobs)
{
    const bool film = kind == MediaKind::Clip;
    Bytes media(size);
    rng.fill(media);
    auto key = rng.secret<BlobKey>();
    MemorySink sink;
    BlobWriter writer(key, rng.id<agestream::Nonce>(), sink, film ? limits::maxVideoBlob : limits::maxOtherBlob);
    must(writer.write(media), "sealing");
    const auto sealed = must(writer.finish(), "sealing");
    const auto bytes = sink.take();
    const auto created = to.send(wire::call::createUpload(to.host(), sealed.id, bytes.size()));
    const auto place = wire::call::uploadFromLocation(created.headers.value("location").value_or(""));
    if (!place) qFatal("no place for an upload");
    to.send({wire::call::uploadPiece(to.host(), *place, 0, bytes.size(), sha256(bytes)), bytes});
    blobs.push_back({sealed.id, bytes.size()});
    return {sealed.id, std::move(key), size, film ? "video/webm" : "audio/ogg; codecs=opus", kind, 60'000};
}

} // namespace

SixChildren::SixChildren(const QString &program)
    : hub(program), pins{fromText<Hash>(hub.pin), fromText<Hash>(hub.nextPin)}, family(1, [this](AuthorityManifest &manifest) {
          manifest.hubReceiptKey = fromText<SigningPublicKey>(hub.receiptKey);
          manifest.tlsPins = pins;
      }),
      samsDevice(family.iroDevice->deviceKey().clone())
{
    hub.start(sha256(family.authority.authority.encode()).hex());
    Sender officers(hub.host(), pins, nullptr);
    officers.send(wire::call::putAuthority(hub.host(), family.authority.authorityDocument()));
    officers.send(wire::call::putCircle(hub.host(), family.circle, family.authority.circleDocument()));
    must(family.iroDevice->setHubHost(hub.host()), "host");
    auto sam = family.openIro();
    for (int i = 0; i < children; ++i) meet(*sam);
    sam.reset();
    family.tablet.close();
    family.iroDevice.close();
}

std::uint64_t SixChildren::bytes() const
{
    std::uint64_t all = 0;
    for (const auto &blob : blobs) all += blob.size;
    return all;
}

/// A circle of her, Sam and the records seat, on the hub and on Sam's device; then she writes.
void SixChildren::meet(Profile &sam)
{
    auto &world = family.authority;
    auto [next, document, child] = test::addCircle(family, sam);
    Sender(hub.host(), pins, nullptr).send(wire::call::putCircle(hub.host(), next.circle, document));
    circles.push_back(next.circle);

    auto circle = next.circle;
    std::swap(world.manifest, next);
    std::swap(world.circle, circle);
    auto heads = std::exchange(world.heads, {});
    write(child);
    std::swap(world.manifest, next);
    std::swap(world.circle, circle);
    world.heads = std::move(heads);
}

void SixChildren::write(const test::TestCircle::Person &child)
{
    auto &world = family.authority;
    Sender to(hub.host(), pins, &child.device);
    std::vector<MailboxId> boxes{world.manifest.seat(TestFamily::iroSeat)->mailbox, world.manifest.seat(recordsSeat)->mailbox};
    std::sort(boxes.begin(), boxes.end());
    wire::BatchWriter batch;
    for (int i = 0; i < pagesEach; ++i) {
        Page page;
        page.id = world.rng.id<PageId>();
        page.title = "A day with the dog " + std::to_string(i);
        auto body = world.body(EntryType::Item, {TestFamily::iroSeat}, must(encodePage(page), "page").content);
        body.use = Use::TalkAboutIt;
        body.media.push_back(upload(to, world.rng, noteBytes, MediaKind::Voice, blobs));
        if (i == 0) body.media.push_back(upload(to, world.rng, filmBytes, MediaKind::Clip, blobs));
        if (!batch.add(boxes, {}, world.seal(body, child).bytes)) qFatal("more than one batch");
    }
    to.send(wire::call::postEnvelopes(hub.host(), {authorIdOf(child.author.publicKey()), {}}, batch.take()));
}

} // namespace pipit::bench
