// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicemail.h"
#include "models/mail/mailrules.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class TestInvoiceMail : public QObject
{
    Q_OBJECT

    static InvoiceMailFacts facts()
    {
        InvoiceMailFacts facts;
        facts.head.id = 7;
        facts.head.number = u"1000000001"_s;
        facts.head.customerName = u"株式会社サンプル"_s;
        facts.head.projectName = u"基幹刷新"_s;
        facts.head.account = u"123456789012"_s;
        facts.head.month = Month(2026, 10);
        facts.head.total = Yen(1364456);
        facts.head.issueDate = QDate(2026, 11, 30);
        facts.head.dueDate = QDate(2026, 12, 31);
        facts.customer.department = u"経理部"_s;
        facts.customer.contactName = u"高橋 桂子"_s;
        facts.customer.billingEmails = {u"keiri@example.jp"_s, u"it@example.jp"_s};
        facts.issuerName = u"株式会社帳場"_s;
        facts.signature = u"-- \n株式会社帳場 請求担当"_s;
        return facts;
    }

private slots:
    void theShippedTextIsWhole()
    {
        const InvoiceMailText shipped = defaultInvoiceMailText();
        QVERIFY(checkedInvoiceMailText(shipped));
        const InvoiceMailText written = filledInvoiceMail(shipped, facts());
        QCOMPARE(written.subject,
                 u"【株式会社帳場】2026年10月利用分 AWSクラウドサービス 請求書(1000000001)"_s);
        for (const QString &part :
             {u"株式会社サンプル 御中\n経理部\n高橋 桂子 様\n"_s, u"1,364,456円(税込)"_s, u"2026年12月31日"_s,
              u"基幹刷新AWSクラウドサービス月額費用 2026年10月利用分"_s, u"-- \n株式会社帳場 請求担当"_s})
            QVERIFY2(written.body.contains(part), qPrintable(part));
        QVERIFY(!written.body.contains(QLatin1Char('{')));
    }

    void emptyPlacesLeaveNoLine()
    {
        InvoiceMailFacts bare = facts();
        bare.customer.department.clear();
        bare.customer.contactName.clear();
        const QString body = filledInvoiceMail(defaultInvoiceMailText(), bare).body;
        QVERIFY(body.startsWith(u"株式会社サンプル 御中\n\nいつも"_s));
    }

    void whatIsPutInIsNoPlace()
    {
        InvoiceMailFacts tricky = facts();
        tricky.head.customerName = u"{total}\r\nBcc: x@x.jp"_s;
        const InvoiceMailText written = filledInvoiceMail({u"{customer}"_s, u"{customer}"_s}, tricky);
        QCOMPARE(written.subject, u"{total} Bcc: x@x.jp"_s);
        QVERIFY(written.body.startsWith(u"{total}"_s));
    }

    void refusesUnknownPlaces()
    {
        const auto refused = checkedInvoiceMailText({u" "_s, u"{custmer} {number}"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.size(), std::size_t(2));
        QCOMPARE(refused.error().problems[0].field, u"invoice_subject"_s);
        QVERIFY(refused.error().problems[1].message.contains(u"{custmer}"_s));
    }

    void theDraftIsSendable()
    {
        const MailDraft draft = invoiceMailDraft(defaultInvoiceMailText(), facts(), "%PDF");
        QVERIFY(checkedDraft(draft));
        QCOMPARE(recipientsText(draft.recipients), u"keiri@example.jp, it@example.jp"_s);
        QCOMPARE(draft.attachments.front().fileName, u"請求書_1000000001_2026年10月利用分.pdf"_s);
        QCOMPARE(draft.onceKey, u"invoice:7"_s);
    }
};

QTEST_GUILESS_MAIN(TestInvoiceMail)
#include "tst_invoicemail.moc"
