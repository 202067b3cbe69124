// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/totp.h"

#include <QCoreApplication>
#include <QUrl>

#include <liboath/oath.h>
#include <sodium.h>

#include <array>
#include <memory>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Totp)
};

constexpr qsizetype seedBytes = 20;
constexpr unsigned stepSeconds = 30;
constexpr unsigned long long passes = 3;
constexpr size_t memoryBytes = size_t(64) << 20U;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceBytes = crypto_secretbox_NONCEBYTES;
constexpr qsizetype sealBytes = crypto_secretbox_MACBYTES;

QByteArray randomBytes(qsizetype count)
{
    if (sodium_init() < 0)
        qFatal("no source of random numbers");
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

using Key = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

bool drawKey(Key &key, const QString &password, const QByteArray &salt)
{
    const QByteArray typed = password.normalized(QString::NormalizationForm_KC).toUtf8();
    return crypto_pwhash(key.data(), key.size(), typed.constData(), quint64(typed.size()), in(salt), passes,
                         memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

} // namespace

QByteArray newTotpSeed()
{
    return randomBytes(seedBytes);
}

QString totpSeedText(const QByteArray &seed)
{
    char *text = nullptr;
    size_t length = 0;
    if (oath_base32_encode(seed.constData(), size_t(seed.size()), &text, &length) != OATH_OK)
        return {};
    const std::unique_ptr<char, decltype(&std::free)> owner(text, &std::free);
    return QString::fromLatin1(text, qsizetype(length));
}

QString totpAddress(const QByteArray &seed, const QString &person, const QString &database)
{
    const QString label = QStringLiteral("Choba %1:%2").arg(database, person);
    return QStringLiteral("otpauth://totp/%1?secret=%2&issuer=%3")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(label)), totpSeedText(seed),
             QString::fromLatin1(QUrl::toPercentEncoding(QStringLiteral("Choba ") + database)));
}

std::optional<qint64> totpStep(const QByteArray &seed, const QString &code, const QDateTime &now)
{
    const QByteArray digits =
        code.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' ')).toLatin1();
    if (digits.size() != 6)
        return {};
    int offset = 0;
    const int found = oath_totp_validate2(seed.constData(), size_t(seed.size()), now.toSecsSinceEpoch(),
                                          stepSeconds, 0, 1, &offset, digits.constData());
    if (found < 0)
        return {};
    return now.toSecsSinceEpoch() / stepSeconds + offset;
}

Result<QByteArray> sealedSeed(const QByteArray &seed, const QString &password)
{
    const QByteArray salt = randomBytes(saltBytes);
    const QByteArray nonce = randomBytes(nonceBytes);
    Key key{};
    if (!drawKey(key, password, salt))
        return Error::of(ErrorKind::Storage, Words::tr("There is not enough memory to check a password."));
    QByteArray sealed(seed.size() + sealBytes, Qt::Uninitialized);
    crypto_secretbox_easy(out(sealed), in(seed), quint64(seed.size()), in(nonce), key.data());
    sodium_memzero(key.data(), key.size());
    return salt + nonce + sealed;
}

std::optional<QByteArray> openedSeed(const QByteArray &sealed, const QString &password)
{
    if (sealed.size() < saltBytes + nonceBytes + sealBytes || sodium_init() < 0)
        return {};
    const QByteArray box = sealed.sliced(saltBytes + nonceBytes);
    Key key{};
    if (!drawKey(key, password, sealed.first(saltBytes)))
        return {};
    QByteArray seed(box.size() - sealBytes, Qt::Uninitialized);
    const int opened = crypto_secretbox_open_easy(out(seed), in(box), quint64(box.size()),
                                                  in(sealed) + saltBytes, key.data());
    sodium_memzero(key.data(), key.size());
    return opened == 0 ? std::optional(seed) : std::nullopt;
}

} // namespace choba
