// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/closemonth.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/sendinvoices.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/mail/mailstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/transaction.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// From issued invoices to the outbox, on both engines.
class TestSendInvoices : public QObject
{
    Q_OBJECT
    Engines m_engines;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SampleMonth> m_sample;

    static SendChoice everything() { return {{{}, {}, SampleMonth::month()}, std::nullopt, {}}; }

    Result<void> prepare(Engine engine)
    {
        m_sample.reset();
        m_database = m_engines.fresh(engine);
        m_sample = std::make_unique<SampleMonth>(*m_database);
        CHOBA_TRY(m_sample->saveIssuer());
        std::vector<SampleLine> lines;
        for (const int number : {1, 2, 3}) {
            const QString account = u"10000000000%1"_s.arg(number);
            CHOBA_TRY(m_sample->addAccount(account));
            SampleLine line;
            line.account = account;
            line.cost = QString::number(100 * number);
            lines.push_back(line);
        }
        CHOBA_TRY(m_sample->setRate(u"150.5"_s));
        CHOBA_TRY(m_sample->import(lines));
        Desk desk = m_sample->desk();
        CHOBA_TRY_ASSIGN(const std::vector<Customer> customers, CustomerStore(*m_database).all());
        for (const Customer &customer : customers) {
            CustomerFields fields = customer.fields;
            fields.billingEmails = {u"keiri%1@example.jp"_s.arg(customer.id)};
            if (&customer != &customers.back()) // the last has none
                CHOBA_TRY(editCustomer(desk, {customer.id, customer.rowVersion, fields}, newOperation()));
        }
        CHOBA_TRY(closeMonth(desk, m_sample->rules(), {SampleMonth::month(), false, {}}, m_sample->job()));
        return ok();
    }
    Result<void> setUpMail()
    {
        MailSettings settings;
        settings.server = u"localhost"_s;
        settings.from = {{}, u"billing@example.jp"_s};
        Desk desk = m_sample->desk();
        CHOBA_TRY(saveMailSettings(desk, settings, 0));
        return ok();
    }
    Result<RunResult> issue(std::optional<int> sendAfter)
    {
        Desk desk = m_sample->desk();
        IssueRequest request{SampleMonth::month(), {}};
        request.sendAfterSeconds = sendAfter;
        return issueInvoices(desk, m_sample->rules(), request, m_sample->job());
    }
    Result<std::vector<qint64>> send(int hold = 10)
    {
        Desk desk = m_sample->desk();
        return sendInvoices(desk, everything(), hold, m_sample->job());
    }
    std::size_t count(SendStanding standing)
    {
        const auto plan = readSendPlan(*m_database, everything());
        return plan ? plan->of(standing).size() : 99;
    }

private slots:
    void sendsEachOnce_data() { Engines::addRows(); }
    void sendsEachOnce()
    {
        QFETCH(Engine, engine);
        CHOBA_VERIFY(prepare(engine));
        QCOMPARE(count(SendStanding::NotIssued), std::size_t(3));
        CHOBA_VERIFY(issue(std::nullopt));
        QCOMPARE(count(SendStanding::Ready), std::size_t(2));
        QCOMPARE(count(SendStanding::NoAddress), std::size_t(1));
        QCOMPARE(send().error().field, u"mail_settings"_s);
        CHOBA_VERIFY(setUpMail());
        const auto mails = send();
        CHOBA_VERIFY(mails);
        QCOMPARE(mails->size(), std::size_t(2));
        QCOMPARE(count(SendStanding::Queued), std::size_t(2));
        QCOMPARE(send()->size(), std::size_t(0));

        // Seen from 11-20, the issue date is 11-30: the mail waits for it, in Tokyo.
        MailStore store(*m_database);
        const auto mail = store.read(mails->front());
        CHOBA_VERIFY(mail);
        QCOMPARE(mail->heldUntil, QDateTime(QDate(2026, 11, 29), QTime(15, 0), Qt::UTC));
        QVERIFY(mail->body.contains(u"御中"_s));
        const auto attachments = store.attachments(mail->id);
        QVERIFY(attachments->front().content.startsWith("%PDF"));
        QCOMPARE(mail->files.front().sha256.size(), 64);

        // Undone, it may be sent again.
        Desk desk = m_sample->desk();
        CHOBA_VERIFY(undoMail(desk, mails->front()));
        QCOMPARE(count(SendStanding::Ready), std::size_t(1));
        QCOMPARE(sendingOf(*m_database, mail->about.id.toLongLong())->state, MailState::Undone);
        m_sample->clock().set(QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
        const auto again = send(10);
        QCOMPARE(again->size(), std::size_t(1));
        QCOMPARE(store.read(again->front())->heldUntil, m_sample->clock().now().addSecs(10));
        QVERIFY(*store.claim(again->front(), u"w"_s, m_sample->clock().now().addSecs(10),
                             m_sample->clock().now().addSecs(600)));
        MailNote note;
        note.mailId = again->front();
        note.claim = u"w"_s;
        note.state = MailState::Sent;
        note.at = m_sample->clock().now().addSecs(11);
        note.outcome = u"accepted"_s;
        QVERIFY(*store.note(note));
        QCOMPARE(count(SendStanding::Sent), std::size_t(1));
        QCOMPARE(sendingOf(*m_database, mail->about.id.toLongLong())->sentAt, note.at);
        QCOMPARE(send()->size(), std::size_t(0));
    }

    void issuesAndQueuesTogether_data() { Engines::addRows(); }
    void issuesAndQueuesTogether()
    {
        QFETCH(Engine, engine);
        CHOBA_VERIFY(prepare(engine));
        const auto refused = issue(0); // no mail settings: nothing is issued either
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"mail_settings"_s);
        QCOMPARE(count(SendStanding::NotIssued), std::size_t(3));
        CHOBA_VERIFY(setUpMail());
        const auto run = issue(0);
        CHOBA_VERIFY(run);
        QCOMPARE(run->issued, 3);
        QCOMPARE(count(SendStanding::Queued), std::size_t(2));
        const auto first = MailStore(*m_database).read(1);
        CHOBA_VERIFY(first);
        QCOMPARE(first->about.name, u"1000000001"_s);
        QVERIFY(first->subject.contains(u"1000000001"_s));
    }
};

QTEST_MAIN(TestSendInvoices)
#include "tst_sendinvoices.moc"
