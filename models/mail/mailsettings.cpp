// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailsettings.h"

#include "models/base/ids.h"
#include "models/base/storabletext.h"
#include "models/mail/headerrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MailSettings)
};

bool isHost(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\\z"));
    static const QRegularExpression six(QStringLiteral("\\A[0-9A-Fa-f:.]{2,45}\\z"));
    return name.match(text).hasMatch() || (text.contains(QLatin1Char(':')) && six.match(text).hasMatch());
}

} // namespace

QString spelled(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return QStringLiteral("starttls");
    case MailSecurity::Tls:
        return QStringLiteral("tls");
    case MailSecurity::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QString words(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        //: ja: STARTTLS(通常はポート587)
        return Words::tr("STARTTLS (usually port 587)");
    case MailSecurity::Tls:
        //: ja: TLS(通常はポート465)
        return Words::tr("TLS (usually port 465)");
    case MailSecurity::None:
        //: ja: 暗号化なし(社内のサーバーのみ)
        return Words::tr("None (own network only)");
    }
    Q_UNREACHABLE();
}

bool operator==(const MailSettings &a, const MailSettings &b)
{
    return toJson(a) == toJson(b);
}

QJsonObject toJson(const MailSettings &settings)
{
    return {{QStringLiteral("server"), settings.server},
            {QStringLiteral("port"), settings.port},
            {QStringLiteral("security"), spelled(settings.security)},
            {QStringLiteral("ca_file"), settings.caFile},
            {QStringLiteral("user"), settings.user},
            {QStringLiteral("from_name"), settings.from.name},
            {QStringLiteral("from_address"), settings.from.address},
            {QStringLiteral("reply_to"), settings.replyTo},
            {QStringLiteral("signature"), settings.signature},
            {QStringLiteral("charset"), QString::fromLatin1(charsetName(settings.charset).toLower())}};
}

MailSettings mailSettingsOf(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    MailSettings settings;
    settings.server = text("server");
    settings.port = object.value(QLatin1String("port")).toInt(settings.port);
    for (const MailSecurity security : allMailSecurities) {
        if (text("security") == spelled(security))
            settings.security = security;
    }
    settings.caFile = text("ca_file");
    settings.user = text("user");
    settings.from = {text("from_name"), text("from_address")};
    settings.replyTo = text("reply_to");
    settings.signature = text("signature");
    settings.charset =
        text("charset") == QLatin1String("iso-2022-jp") ? MailCharset::Iso2022Jp : MailCharset::Utf8;
    return settings;
}

Result<MailSettings> checkedMailSettings(MailSettings settings)
{
    std::vector<Problem> problems;
    const auto add = [&](const std::optional<Problem> &problem) {
        if (problem)
            problems.push_back(*problem);
    };
    settings.server = normalisedId(settings.server);
    settings.from.address = normalisedId(settings.from.address);
    settings.replyTo = normalisedId(settings.replyTo);
    settings.user = settings.user.trimmed();
    settings.from.name = settings.from.name.trimmed();
    settings.caFile = settings.caFile.trimmed();
    if (!isHost(settings.server))
        //: ja: サーバー名は mail.example.jp のように入力してください
        problems.push_back({QStringLiteral("server"), Words::tr("Write the server as mail.example.jp.")});
    if (settings.port < 1 || settings.port > 65535)
        //: ja: ポートは1から65535です
        problems.push_back({QStringLiteral("port"), Words::tr("A port is a number from 1 to 65535.")});
    if (settings.security == MailSecurity::None && !settings.user.isEmpty())
        //: ja: 暗号化なしではパスワードを送りません
        problems.push_back({QStringLiteral("security"),
                            Words::tr("A password is sent over TLS only: choose TLS or STARTTLS.")});
    if (settings.from.address.isEmpty())
        //: ja: 差出人のアドレスを入力してください
        problems.push_back({QStringLiteral("from_address"), Words::tr("Enter the sender's address.")});
    else
        add(addressProblem(settings.from.address, QStringLiteral("from_address")));
    add(headerProblem(settings.from.name, QStringLiteral("from_name")));
    if (!settings.replyTo.isEmpty())
        add(addressProblem(settings.replyTo, QStringLiteral("reply_to")));
    add(headerProblem(settings.user, QStringLiteral("user")));
    add(headerProblem(settings.caFile, QStringLiteral("ca_file")));
    add(storableProblem(settings.signature, QStringLiteral("signature")));
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return settings;
}

} // namespace choba
