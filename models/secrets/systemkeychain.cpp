// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/systemkeychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QUuid>

#include <qt6keychain/keychain.h>

#include <optional>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SystemKeychain)
};

const QString service = QStringLiteral("choba");

Error errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Error::of(
            ErrorKind::NotFound,
            //: ja: このシステムのキーチェーンに秘密情報の鍵がありません。鍵を作ったパソコンで開いてください。
            Words::tr("The keychain of this system has not the key of the secrets. Open them on "
                      "the machine where it was made."),
            job.errorString());
    return Error::of(ErrorKind::Unavailable,
                     //: ja: システムのキーチェーンを使えません。
                     Words::tr("The system's keychain cannot be used."), job.errorString());
}

Result<SecretKey> keyOf(const QKeychain::ReadPasswordJob &job)
{
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    QByteArray hex = job.binaryData();
    QByteArray bytes = QByteArray::fromHex(hex);
    SecretKey key;
    const bool fits = bytes.size() == qsizetype(SecretKey::size);
    if (fits)
        std::copy(bytes.cbegin(), bytes.cend(), key.data());
    wipe(hex);
    wipe(bytes);
    if (!fits)
        //: ja: キーチェーンの項目は秘密情報の鍵ではありません。
        return Error::of(ErrorKind::Conflict, Words::tr("The keychain's entry is no key of the secrets."));
    return key;
}

} // namespace

QString SystemKeychain::newEntry()
{
    return QStringLiteral("secrets/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void SystemKeychain::read(const QString &entry, QObject *context, Answer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer = std::move(answer)] { answer(keyOf(*job)); });
    job->start();
}

void SystemKeychain::write(const QString &entry, const SecretKey &key, QObject *context,
                           std::function<void(Result<void>)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entry);
    QByteArray bytes(reinterpret_cast<const char *>(key.data()), qsizetype(SecretKey::size));
    job->setBinaryData(bytes.toHex());
    wipe(bytes);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        answer(job->error() == QKeychain::NoError ? ok() : Result<void>(errorOf(*job)));
    });
    job->start();
}

Result<SecretKey> SystemKeychain::readNow(const QString &entry)
{
    QEventLoop loop;
    std::optional<Result<SecretKey>> answer;
    read(entry, &loop, [&](Result<SecretKey> key) {
        answer.emplace(std::move(key));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

Result<void> SystemKeychain::writeNow(const QString &entry, const SecretKey &key)
{
    QEventLoop loop;
    std::optional<Result<void>> answer;
    write(entry, key, &loop, [&](const Result<void> &written) {
        answer.emplace(written);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace choba
