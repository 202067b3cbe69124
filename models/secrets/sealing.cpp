// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/sealing.h"

#include <QCoreApplication>

#include <sodium.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sealing)
};

constexpr std::size_t padTo = 64;
constexpr qint64 mostMemoryBytes = qint64(1) << 30; ///< what a foreign row may make us take
constexpr qint64 mostOperations = 20;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

SealedBytes seal(const SecretKey &key, const QByteArray &context, const unsigned char *plain,
                 std::size_t size)
{
    SealedBytes sealed{QByteArray(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, Qt::Uninitialized),
                       QByteArray(static_cast<qsizetype>(size) + crypto_aead_xchacha20poly1305_ietf_ABYTES,
                                  Qt::Uninitialized)};
    randombytes_buf(sealed.nonce.data(), static_cast<std::size_t>(sealed.nonce.size()));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(sealed.bytes.data()), nullptr, plain, size, bytesOf(context),
        static_cast<unsigned long long>(context.size()), nullptr, bytesOf(sealed.nonce), key.data());
    return sealed;
}

std::optional<LockedBytes> open(const SecretKey &key, const QByteArray &context, const SealedBytes &sealed)
{
    constexpr auto overhead = qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (sealed.nonce.size() != qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) ||
        sealed.bytes.size() < overhead)
        return {};
    LockedBytes plain(static_cast<std::size_t>(sealed.bytes.size() - overhead));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.data(), nullptr, nullptr, bytesOf(sealed.bytes),
            static_cast<unsigned long long>(sealed.bytes.size()), bytesOf(context),
            static_cast<unsigned long long>(context.size()), bytesOf(sealed.nonce), key.data()) != 0)
        return {};
    return plain;
}

/// No kind has a blank in it, so that two names never give the same context.
QByteArray contextOf(const SecretName &name)
{
    return QByteArrayLiteral("choba secret 1 ") + spelled(name.kind).toUtf8() + ' ' + name.subject.toUtf8();
}

const QByteArray keyContext = QByteArrayLiteral("choba data key 1");

} // namespace

SealedBytes sealSecret(const SecretKey &key, const SecretName &name, std::string_view value)
{
    LockedBytes padded((value.size() / padTo + 1) * padTo);
    std::copy(value.begin(), value.end(), padded.data());
    std::size_t length = 0;
    (void)sodium_pad(&length, padded.data(), value.size(), padTo, padded.size()); // it was made to fit
    return seal(key, contextOf(name), padded.data(), length);
}

Result<LockedBytes> openSecret(const SecretKey &key, const SecretName &name, const SealedBytes &sealed)
{
    std::optional<LockedBytes> plain = open(key, contextOf(name), sealed);
    std::size_t length = 0;
    if (!plain || sodium_unpad(&length, plain->data(), plain->size(), padTo) != 0)
        return Error::of(ErrorKind::Conflict,
                         //: ja: 秘密情報を開けません。別の鍵で封印されたか、書き換えられています。
                         Words::tr("The secret does not open: it was sealed with another key, or changed."));
    plain->shrink(length);
    return std::move(*plain);
}

SealedBytes wrapKey(const SecretKey &wrapping, const SecretKey &dataKey)
{
    return seal(wrapping, keyContext, dataKey.data(), SecretKey::size);
}

Result<SecretKey> unwrapKey(const SecretKey &wrapping, const SealedBytes &wrapped)
{
    const std::optional<LockedBytes> plain = open(wrapping, keyContext, wrapped);
    if (!plain || plain->size() != SecretKey::size)
        return Error::at(ErrorKind::Conflict, QStringLiteral("passphrase"),
                         //: ja: パスフレーズが違います。
                         Words::tr("The passphrase is not the right one."));
    SecretKey key;
    std::copy_n(plain->data(), SecretKey::size, key.data());
    return key;
}

QByteArray randomSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

Result<SecretKey> keyOfPassphrase(std::string_view passphrase, const QByteArray &salt,
                                  const PassphraseCost &cost)
{
    SecretKey key; // also begins the library
    const bool sane = salt.size() == qsizetype(crypto_pwhash_SALTBYTES) && cost.operations >= 1 &&
                      cost.operations <= mostOperations &&
                      cost.memoryBytes >= qint64(crypto_pwhash_MEMLIMIT_MIN) &&
                      cost.memoryBytes <= mostMemoryBytes;
    if (!sane)
        //: ja: 秘密情報の鍵の記録が壊れています。
        return Error::of(ErrorKind::Conflict, Words::tr("What is stored of the secrets' lock is damaged."));
    if (crypto_pwhash(key.data(), SecretKey::size, passphrase.data(), passphrase.size(), bytesOf(salt),
                      static_cast<unsigned long long>(cost.operations),
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        //: ja: 鍵を計算するメモリーが足りません。
        return Error::of(ErrorKind::Storage, Words::tr("There is not enough memory to compute the key."));
    return key;
}

} // namespace choba
