// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secret.h"

#include "models/base/ids.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Secret)
};

const QString mailSubject = QStringLiteral("mail");

} // namespace

QString spelled(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RootMail:
        return QStringLiteral("root_mail");
    case SecretKind::ExternalId:
        return QStringLiteral("external_id");
    case SecretKind::SmtpPassword:
        return QStringLiteral("smtp_password");
    }
    Q_UNREACHABLE();
}

Result<SecretKind> parseSecretKind(const QString &text, const QString &field)
{
    for (const SecretKind kind : allSecretKinds) {
        if (text == spelled(kind))
            return kind;
    }
    //: ja: 「%1」は秘密情報の種類（root_mail、external_id、smtp_password）ではありません。
    return Error::invalid(
        field, Words::tr("“%1” is no kind of secret (root_mail, external_id, smtp_password).").arg(text));
}

QString words(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RootMail:
        //: ja: ルートメール
        return Words::tr("Root mail");
    case SecretKind::ExternalId:
        //: ja: 外部ID
        return Words::tr("External id");
    case SecretKind::SmtpPassword:
        //: ja: SMTPパスワード
        return Words::tr("SMTP password");
    }
    Q_UNREACHABLE();
}

Result<SecretName> checkedName(const SecretName &name)
{
    if (name.kind == SecretKind::SmtpPassword) {
        if (!name.subject.isEmpty() && name.subject != mailSubject)
            //: ja: SMTPパスワードは1つだけで、対象は「mail」です。
            return Error::invalid(QStringLiteral("subject"),
                                  Words::tr("There is one SMTP password; its subject is “mail”."));
        return SecretName{name.kind, mailSubject};
    }
    CHOBA_TRY_ASSIGN(const AwsAccountId account,
                     AwsAccountId::parse(name.subject, QStringLiteral("subject")));
    return SecretName{name.kind, account.digits()};
}

QString spelled(LockKind kind)
{
    return kind == LockKind::Keychain ? QStringLiteral("keychain") : QStringLiteral("passphrase");
}

} // namespace choba
