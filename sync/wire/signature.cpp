// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/signature.h"

#include "core/crypto/sha256.h"
#include "sync/wire/contentdigest.h"

namespace pipit::wire {
namespace {

// The order is part of the profile: a verifier rebuilds the list and compares it as text.
constexpr std::array<std::string_view, 5> always{"@method", "@authority", "@path", "@query", contentDigestHeader};
constexpr std::array<std::string_view, 8> whenPresent{"pipit-mailboxes", "pipit-attach",    "upload-offset", "upload-length",
                                                      "upload-metadata", "upload-checksum", "tus-resumable", "range"};
constexpr std::string_view openingOfSignature = "pipit=:";

std::string quotedList(const std::vector<std::string> &components)
{
    std::string out = "(";
    for (const auto &component : components) {
        if (out.size() > 1) out += ' ';
        out += '"' + component + '"';
    }
    return out + ")";
}

std::string parametersText(std::int64_t createdSeconds, const Nonce &nonce, const DeviceId &device)
{
    return ";created=" + std::to_string(createdSeconds) + ";nonce=\"" + toBase64(nonce.view()) + "\";keyid=\"" +
           device.hex() + "\";alg=\"ed25519\";tag=\"" + std::string(signatureTag) + "\"";
}

Error refused(std::string_view why)
{
    return Error{Code::Refused, "request signature: " + std::string(why)};
}

// Takes what stands before `mark` off the front of `text`, and the mark with it.
std::optional<std::string_view> takeUntil(std::string_view &text, std::string_view mark)
{
    const auto at = text.find(mark);
    if (at == std::string_view::npos) return std::nullopt;
    const auto taken = text.substr(0, at);
    text.remove_prefix(at + mark.size());
    return taken;
}

} // namespace

Result<std::string> signatureBase(const RequestHead &head, const std::vector<std::string> &components,
                                  std::string_view parameters)
{
    std::string base;
    for (std::size_t i = 0; i < components.size(); ++i) {
        const auto &name = components[i];
        if (std::find(components.begin(), components.begin() + static_cast<std::ptrdiff_t>(i), name) !=
            components.begin() + static_cast<std::ptrdiff_t>(i))
            return Error{Code::Invalid, "component given twice"};
        std::string value;
        if (name == "@method") value = head.method;
        else if (name == "@authority") value = head.authority;
        else if (name == "@path") value = head.path;
        else if (name == "@query") value = "?" + head.query;
        else if (name.starts_with('@')) return Error{Code::Invalid, "component that we do not derive"};
        else if (const auto field = head.headers.value(name)) value = *field;
        else return Error{Code::Invalid, "covered header is missing or given twice"};
        if (value.find('\n') != std::string::npos) return Error{Code::Invalid, "line break in a component"};
        base += '"' + name + "\": " + value + '\n';
    }
    return base + "\"@signature-params\": " + quotedList(components) + std::string(parameters);
}

std::vector<std::string> coveredComponents(const RequestHead &head)
{
    std::vector<std::string> components(always.begin(), always.end());
    for (const auto name : whenPresent)
        if (head.headers.count(name) > 0) components.emplace_back(name);
    return components;
}

Result<void> signRequest(RequestHead &head, const Hash &bodyHash, const Signer &signer, std::int64_t createdSeconds,
                         const Nonce &nonce)
{
    if (createdSeconds < 0) return Error{Code::Invalid, "created before 1970"};
    head.headers.set(contentDigestHeader, contentDigest(bodyHash));
    head.headers.set(deviceKeyHeader, signer.publicKey().hex());
    const auto components = coveredComponents(head);
    const auto parameters = parametersText(createdSeconds, nonce, deviceIdOf(signer.publicKey()));
    PIPIT_TRY_SET(const auto base, signatureBase(head, components, parameters));
    const auto signature = signer.sign(asBytes(base));
    head.headers.set(signatureInputHeader, "pipit=" + quotedList(components) + parameters);
    head.headers.set(signatureHeader, std::string(openingOfSignature) + toBase64(signature.view()) + ":");
    return {};
}

Result<void> signRequest(HttpRequest &request, const Signer &signer, std::int64_t createdSeconds, const Nonce &nonce)
{
    return signRequest(request.head, sha256(ByteView(request.body)), signer, createdSeconds, nonce);
}

Result<VerifiedRequest> verifyRequest(const RequestHead &head)
{
    const auto input = head.headers.value(signatureInputHeader);
    const auto signatureField = head.headers.value(signatureHeader);
    const auto keyField = head.headers.value(deviceKeyHeader);
    const auto digestField = head.headers.value(contentDigestHeader);
    if (!input || !signatureField || !keyField || !digestField) return refused("header missing or given twice");

    VerifiedRequest verified;
    const auto digest = readContentDigest(*digestField);
    if (!digest) return refused("content-digest");
    verified.bodyHash = *digest;

    const auto keyBytes = fromHex(*keyField);
    const auto key = keyBytes ? SigningPublicKey::from(*keyBytes) : std::nullopt;
    if (!key) return refused("device key");
    verified.deviceKey = *key;
    verified.device = deviceIdOf(*key);

    const auto components = coveredComponents(head);
    const auto list = "pipit=" + quotedList(components);
    auto rest = *input;
    if (!rest.starts_with(list)) return refused("components");
    rest.remove_prefix(list.size());
    const auto parameters = rest;
    if (!rest.starts_with(";created=")) return refused("created");
    rest.remove_prefix(9);
    const auto created = takeUntil(rest, ";nonce=\"");
    const auto nonceText = created ? takeUntil(rest, "\"") : std::nullopt;
    const auto seconds = created ? readDecimal(*created) : std::nullopt;
    const auto nonceBytes = nonceText ? fromBase64(*nonceText) : std::nullopt;
    const auto nonce = nonceBytes ? Nonce::from(*nonceBytes) : std::nullopt;
    if (!seconds || !nonce) return refused("created or nonce");
    verified.createdSeconds = static_cast<std::int64_t>(*seconds);
    verified.nonce = *nonce;
    // Whatever else the parameters could say is caught by writing them anew.
    if (parameters != parametersText(verified.createdSeconds, verified.nonce, verified.device))
        return refused("parameters");

    if (!signatureField->starts_with(openingOfSignature) || !signatureField->ends_with(':') ||
        signatureField->size() <= openingOfSignature.size())
        return refused("signature field");
    const auto signatureText =
        signatureField->substr(openingOfSignature.size(), signatureField->size() - openingOfSignature.size() - 1);
    const auto signatureBytes = fromBase64(signatureText);
    const auto signature = signatureBytes ? Signature::from(*signatureBytes) : std::nullopt;
    if (!signature) return refused("signature field");

    const auto base = signatureBase(head, components, parameters);
    if (!base) return refused("components");
    if (!verify(*key, asBytes(*base), *signature)) return refused("signature");
    return verified;
}

} // namespace pipit::wire
