// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/closemonth.h"
#include "models/billing/invoicestore.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/marksent.h"
#include "models/billing/sendinvoices.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/mail/mailstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/audit.h"
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
    static SendChoice only(std::set<qint64> ids) { return {{}, std::move(ids), {}}; }
    QStringList inState(InvoiceState state)
    {
        QStringList accounts;
        const auto heads = InvoiceStore(*m_database).heads({{}, {}, {}, state, {}});
        for (const InvoiceHead &head : heads.value_or(std::vector<InvoiceHead>()))
            accounts.append(head.account);
        return accounts;
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

        // The outbox itself has marked the invoice, once: a mail that is sent stays so.
        QCOMPARE(inState(InvoiceState::Sent), QStringList{u"100000000001"_s});
        QCOMPARE(inState(InvoiceState::Issued).size(), 2);
        const auto sent = sentOf(*m_database, mail->about.id.toLongLong());
        CHOBA_VERIFY(sent);
        QCOMPARE((*sent)->mailId, again->front());
        QCOMPARE((*sent)->at, note.at);
        QCOMPARE(
            markSent(desk, only({mail->about.id.toLongLong()}), QDate(2026, 12, 1), u"郵送"_s).error().kind,
            ErrorKind::Conflict);
    }

    void aPersonMarksWhatWasPosted_data() { Engines::addRows(); }
    void aPersonMarksWhatWasPosted()
    {
        QFETCH(Engine, engine);
        CHOBA_VERIFY(prepare(engine));
        CHOBA_VERIFY(setUpMail());
        Desk desk = m_sample->desk();
        InvoiceStore store(*m_database);
        const auto drafts = store.heads({});
        CHOBA_VERIFY(drafts);
        const qint64 draft = drafts->front().id;
        m_sample->clock().set(QDateTime(QDate(2026, 12, 2), QTime(3, 0), Qt::UTC));
        const QDate day(2026, 12, 2);
        QCOMPARE(markSent(desk, only({draft}), day, u"郵送"_s).error().kind, ErrorKind::Conflict);
        CHOBA_VERIFY(issue(std::nullopt));
        const auto heads = store.heads({});
        CHOBA_VERIFY(heads);
        const InvoiceHead first = heads->front();
        const InvoiceHead second = heads->at(1);
        QCOMPARE(markSent(desk, only({first.id}), day, u" "_s).error().field, u"reason"_s);
        QCOMPARE(markSent(desk, only({first.id}), day.addDays(1), u"郵送"_s).error().field, u"sent_on"_s);
        QCOMPARE(markSent(desk, only({first.id}), first.issueDate.addDays(-1), u"郵送"_s).error().field,
                 u"sent_on"_s);
        desk.actor.may.remove(Permission::SendInvoices);
        QCOMPARE(markSent(desk, only({first.id}), day, u"郵送"_s).error().kind, ErrorKind::NotAllowed);
        desk.actor = m_sample->desk().actor;

        // While its mail is on the way it is neither sent nor may a person say so; nothing is half marked.
        CHOBA_VERIFY(send());
        QCOMPARE(markSent(desk, only({first.id}), day, u"郵送"_s).error().kind, ErrorKind::Conflict);
        const InvoiceHead third = heads->at(2); // the one without an address
        QCOMPARE(markSent(desk, only({third.id, second.id}), day, u"郵送"_s).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(inState(InvoiceState::Sent), QStringList());
        CHOBA_VERIFY(markSent(desk, only({third.id}), day, u" 郵送 "_s));
        QCOMPARE(inState(InvoiceState::Sent), QStringList{third.account});
        QCOMPARE((*sentOf(*m_database, third.id))->reason, u"郵送"_s);
        QCOMPARE(auditOf(*m_database, u"invoice"_s, QString::number(third.id))->back().entry.action,
                 u"mark_sent"_s);
        QCOMPARE(count(SendStanding::Sent), std::size_t(1));
        QCOMPARE(countInvoices(*m_database, {})->at(InvoiceState::Sent), 1);
        QCOMPARE(invoiceIds(*m_database, {{}, {InvoiceState::Sent}, {}}, 9), std::vector<qint64>{third.id});
        QCOMPARE(invoiceIds(*m_database, {{}, {InvoiceState::Issued}, {}}, 9)->size(), std::size_t(2));
        QCOMPARE(store.heads({{}, {}, {}, {}, {}, {}, true})->size(), std::size_t(3));

        // What is sent stays so, and what is issued stays as it is: the database itself refuses.
        const QString id = QString::number(third.id);
        for (const QString &statement :
             {u"UPDATE invoice_sent SET reason = 'x'"_s, u"DELETE FROM invoice_sent"_s,
              u"UPDATE invoice SET state = 'void', void_reason = 'x' WHERE id = "_s + id,
              u"UPDATE invoice SET number = '1234567890' WHERE id = "_s + id,
              u"UPDATE invoice SET total_jpy = total_jpy + 1, tax_jpy = tax_jpy + 1 WHERE id = "_s + id,
              u"UPDATE invoice_line SET amount_jpy = 1 WHERE invoice_id = "_s + id,
              u"UPDATE invoice_pdf SET bytes = NULL WHERE invoice_id = "_s + id,
              u"INSERT INTO invoice_sent (invoice_id, sent_at, reason, noted_by, noted_at) "
              "VALUES (%1, 'x', 'x', 'x', 'x')"_s.arg(id)})
            QVERIFY2(!m_database->statement(statement).exec(), qPrintable(statement));
        CHOBA_VERIFY(m_database
                         ->statement(u"UPDATE invoice SET state = 'void', void_reason = 'x' WHERE id = "_s +
                                     QString::number(second.id))
                         .exec()); // not sent: the same statement is no mistake of ours
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
