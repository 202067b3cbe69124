// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/passwordhash.h"

#include <QCoreApplication>

#include <sodium.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PasswordHash)
};

// Far above the floor of 19 MiB that is asked for today; a desk can afford it.
constexpr unsigned long long passes = 3;
constexpr size_t memoryBytes = size_t(64) << 20U;
constexpr qsizetype shortestPassword = 10;

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

Result<QString> passwordHash(const QString &password)
{
    const QByteArray typed = password.normalized(QString::NormalizationForm_KC).toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!isReady() ||
        crypto_pwhash_str(hash.data(), typed.constData(), quint64(typed.size()), passes, memoryBytes) != 0)
        return Error::of(ErrorKind::Storage, Words::tr("There is not enough memory to check a password."));
    return QString::fromLatin1(hash.data());
}

bool passwordFits(const QString &hash, const QString &password)
{
    const QByteArray typed = password.normalized(QString::NormalizationForm_KC).toUtf8();
    return isReady() && crypto_pwhash_str_verify(hash.toLatin1().constData(), typed.constData(),
                                                 quint64(typed.size())) == 0;
}

bool isOutdatedHash(const QString &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), passes, memoryBytes) != 0;
}

void pretendToVerify(const QString &password)
{
    (void)passwordHash(password);
}

Result<void> checkNewPassword(const QString &name, const QString &password)
{
    const auto refused = [](const QString &words) {
        return Error::invalid(QStringLiteral("password"), words);
    };
    if (password.size() < shortestPassword)
        return refused(Words::tr("A password has at least %1 characters.").arg(shortestPassword));
    if (password.count(password.front()) == password.size() ||
        password.compare(name, Qt::CaseInsensitive) == 0)
        return refused(Words::tr("This password is too easy to guess."));
    return ok();
}

QString temporaryPassword()
{
    static constexpr char alphabet[] = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    constexpr quint32 letters = sizeof(alphabet) - 1;
    if (!isReady())
        qFatal("no source of random numbers");
    QString password;
    for (int i = 0; i < 16; ++i)
        password += QLatin1Char(alphabet[randombytes_uniform(letters)]);
    return password;
}

} // namespace choba
