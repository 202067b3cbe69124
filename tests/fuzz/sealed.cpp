// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed bytes as they lie in a database, and the code of an authenticator as it is typed: what was not
// sealed with the key does not open.
#include "models/secrets/sealing.h"
#include "models/staff/totp.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SecretKey key = SecretKey::random();
    const SecretName name{SecretKind::SmtpPassword, QStringLiteral("mail")};
    const QByteArray bytes = bytesOf(data, size);
    const SealedBytes foreign{bytes.left(24), bytes.mid(24)};
    promise(!openSecret(key, name, foreign), "what was not sealed does not open");
    promise(!unwrapKey(key, foreign), "what was not wrapped does not open");
    if (size > 0 && size < 4096) {
        const SealedBytes own = sealSecret(key, name, {bytes.constData(), size});
        const auto opened = openSecret(key, name, own);
        promise(opened && opened->view() == std::string_view(bytes.constData(), size),
                "what was sealed comes back");
    }
    static const QByteArray seed = newTotpSeed();
    const QDateTime now = QDateTime({2026, 4, 1}, {0, 0}, Qt::UTC);
    const auto step = totpStep(seed, QString::fromUtf8(bytes), now);
    promise(!step || std::abs(*step - now.toSecsSinceEpoch() / 30) <= 1, "a code is of now");
    (void)parseSecretKind(QString::fromUtf8(bytes), {});
    (void)checkedName({SecretKind::RootMail, QString::fromUtf8(bytes)});
    return 0;
}
