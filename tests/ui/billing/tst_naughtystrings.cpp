// SPDX-License-Identifier: GPL-3.0-or-later
// Every hostile string through every text field a person types into, pasted and saved by keys and clicks.
#include "models/billing/adjustinvoice.h"
#include "models/billing/invoicestore.h"
#include "models/billing/redraftinvoice.h"
#include "models/billing/saveissuerprofile.h"
#include "models/customers/accountstore.h"
#include "models/customers/customerstore.h"
#include "tests/ui/billing/billingdesk.h"
#include "ui/billing/adjustmentdialog.h"
#include "ui/billing/invoicelinespanel.h"
#include "ui/billing/invoicepane.h"
#include "ui/billing/invoicespage.h"
#include "ui/billing/issuerform.h"
#include "ui/customers/accountspage.h"
#include "ui/customers/customerspage.h"
#include "ui/kit/appearance.h"
#include "ui/kit/button.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textarea.h"
#include "ui/kit/underlinedtabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// The strings that are text at all; what is none is refused, see whatIsNoTextIsRefused().
QStringList naughtyStrings()
{
    QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") + u"/tests/data/naughty-strings/blns.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no naughty strings");
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = value.toString();
        if (!text.isEmpty() && text.isValidUtf16() && !text.contains(QChar(u'\0')) &&
            !text.contains(QChar(u'\xFFFE')) && !text.contains(QChar(u'\xFFFF')))
            texts.append(text);
    }
    return texts;
}

/// As a person does it: everything marked, then Ctrl+V.
void paste(QWidget *field, const QString &text)
{
    QApplication::clipboard()->setText(text);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

QString textOf(const QWidget *field)
{
    const auto *area = qobject_cast<const TextArea *>(field);
    return area ? area->text() : qobject_cast<const QLineEdit *>(field)->text();
}

/// What a field of several lines makes of it: every kind of line end is one.
QString asLines(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s)
        .replace(QChar(u'\r'), QChar(u'\n'))
        .replace(QChar(QChar::ParagraphSeparator), QChar(u'\n'));
}

} // namespace

class NaughtyStringsTest : public QObject
{
    Q_OBJECT
    const QStringList m_texts = naughtyStrings();

    /// All of them on the embedded engine; every sixth on the server, where a save takes its time and the
    /// stores' own tests use all.
    QStringList textsFor(Engine engine) const
    {
        QStringList texts;
        for (qsizetype at = 0; at < m_texts.size(); at += engine == Engine::Sqlite ? 1 : 6)
            texts.append(m_texts[at]);
        return texts;
    }

private slots:
    void initTestCase_data() { Engines::addRows(); }
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }

    void theListIsThere() { QVERIFY(m_texts.size() > 450); }

    void aCustomerKeepsThem()
    {
        QFETCH_GLOBAL(Engine, engine);
        BillingDesk desk(engine);
        CHOBA_VERIFY(desk.import());
        CustomersPage page(desk.services.desk(), desk.services.changes, desk.jobs());
        page.resize(1240, 800);
        page.show();
        page.open(1);
        const int width = page.minimumSizeHint().width();
        const QStringList lines{u"name"_s, u"kana"_s, u"department"_s, u"contact_name"_s, u"phone"_s};
        const QStringList areas{u"address"_s, u"notes"_s};
        for (const QString &text : textsFor(engine)) {
            const bool isName = !text.trimmed().isEmpty();
            for (const QString &name : lines + areas) {
                if (isName || name != u"name"_s)
                    paste(page.findChild<QWidget *>(name), text);
            }
            QTest::mouseClick(child<QAbstractButton>(page, "save"), Qt::LeftButton);
            const auto stored = CustomerStore(desk.database()).byId(1);
            CHOBA_VERIFY(stored);
            const CustomerFields &fields = stored->fields;
            if (isName)
                QCOMPARE(fields.name, text);
            QCOMPARE((QStringList{fields.kana, fields.department, fields.contactName, fields.phone}),
                     (QStringList{text, text, text, text}));
            QCOMPARE((QStringList{fields.address, fields.notes}),
                     (QStringList{asLines(text), asLines(text)}));
            for (const QString &name : lines + areas) {
                if (isName || name != u"name"_s)
                    QCOMPARE(textOf(page.findChild<QWidget *>(name)),
                             areas.contains(name) ? asLines(text) : text);
            }
            QVERIFY2(page.minimumSizeHint().width() <= width, qPrintable(text));
        }
        auto *table = page.findChild<TableView *>(u"customers"_s);
        const QString last = CustomerStore(desk.database()).byId(1)->fields.name;
        const auto isListed = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == last)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isListed());
    }

    void anAccountKeepsThem()
    {
        QFETCH_GLOBAL(Engine, engine);
        BillingDesk desk(engine);
        CHOBA_VERIFY(desk.import());
        AccountsPage page(desk.services.desk(), desk.services.rules, desk.services.changes,
                          desk.services.jobs);
        page.resize(1240, 800);
        page.show();
        page.open(BillingDesk::account(2));
        page.findChild<UnderlinedTabs *>()->setCurrentIndex(1);
        const int width = page.minimumSizeHint().width();
        for (const QString &text : textsFor(engine)) {
            for (const char *name : {"name", "project_name"})
                paste(child<QLineEdit>(page, name), text);
            QTest::mouseClick(child<QAbstractButton>(page, "save"), Qt::LeftButton);
            const auto stored = AccountStore(desk.database()).meant(BillingDesk::account(2));
            CHOBA_VERIFY(stored);
            QCOMPARE(stored->fields.name, text);
            QCOMPARE(stored->fields.projectName, text);
            QCOMPARE(child<QLineEdit>(page, "name")->text(), text);
            QVERIFY2(page.minimumSizeHint().width() <= width, qPrintable(text));
        }
    }

    void theIssuerKeepsThem()
    {
        QFETCH_GLOBAL(Engine, engine);
        BillingDesk desk(engine);
        CHOBA_VERIFY(desk.import());
        IssuerForm form(desk.services);
        form.resize(1100, 700);
        form.show();
        int width = 0; // once the form has said that it saved
        for (const QString &text : textsFor(engine)) {
            // These are trimmed, blank lines are left out, and none but the remarks and the phone may be
            // empty.
            const QString kept = text.trimmed();
            if (kept.isEmpty())
                continue;
            for (const char *name :
                 {"name", "phone", "account_holder_kana", "address_lines", "bank_accounts", "remarks"})
                paste(child<QWidget>(form, name), text);
            QTest::mouseClick(child<QAbstractButton>(form, "save"), Qt::LeftButton);
            const auto stored = readIssuerProfile(desk.database());
            CHOBA_VERIFY(stored);
            const IssuerProfile &profile = stored->profile;
            QCOMPARE((QStringList{profile.name, profile.phone, profile.accountHolderKana}),
                     (QStringList{kept, kept, kept}));
            QCOMPARE(profile.remarks, (QStringList{kept}));
            QCOMPARE(profile.addressLines, profile.remarks);
            QCOMPARE(profile.bankAccounts, profile.remarks);
            QCOMPARE(child<QLineEdit>(form, "name")->text(), kept);
            QCOMPARE(child<TextArea>(form, "remarks")->text(), kept);
            width = width == 0 ? form.minimumSizeHint().width() : width;
            QVERIFY2(form.minimumSizeHint().width() <= width, qPrintable(text));
        }
    }

    void manualLinesKeepThem()
    {
        QFETCH_GLOBAL(Engine, engine);
        BillingDesk desk(engine);
        CHOBA_VERIFY(desk.import());
        CHOBA_VERIFY(desk.close());
        QStringList kept;
        for (const QString &text : textsFor(engine)) {
            if (text.trimmed().isEmpty())
                continue;
            kept.append(text.trimmed());
            ManualLineDialog dialog(desk.services, BillingDesk::account(2), SampleMonth::month(), {});
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            const int width = dialog.minimumSizeHint().width();
            paste(child<QLineEdit>(dialog, "description"), text);
            paste(child<QLineEdit>(dialog, "amount"), u"100"_s);
            paste(child<QLineEdit>(dialog, "reason"), text);
            QVERIFY2(dialog.minimumSizeHint().width() <= width, qPrintable(text));
            QTest::mouseClick(child<Button>(dialog, "verb"), Qt::LeftButton);
            QVERIFY2(!dialog.isVisible(), qPrintable(text));
        }
        const auto stored = AdjustmentStore(desk.database()).manualLines(SampleMonth::month());
        CHOBA_VERIFY(stored);
        QStringList descriptions;
        QStringList reasons;
        for (const StoredManualLine &line : *stored) {
            descriptions.append(line.line.description);
            reasons.append(line.reason);
        }
        QCOMPARE(descriptions, kept);
        QCOMPARE(reasons, kept);

        Desk here = desk.services.desk();
        const auto id =
            redraftInvoice(here, desk.services.rules, BillingDesk::account(2), SampleMonth::month());
        CHOBA_VERIFY(id);
        InvoicesPage page(desk.services);
        page.resize(1240, 800);
        page.show();
        page.open(**id);
        auto *lines = &child<InvoicePane>(page, "invoicePane")->linesPanel().table();
        QTRY_VERIFY(lines->model()->rowCount() > kept.size());
        const auto first = lines->model()->rowCount() - static_cast<int>(kept.size());
        for (int row = 0; row < kept.size(); ++row)
            QCOMPARE(lines->model()->index(first + row, 0).data().toString(), kept[row]);
        QCOMPARE(child<InvoicePane>(page, "invoicePane")->width(),
                 child<InvoicePane>(page, "invoicePane")->sizeHint().width());
    }

    void whatIsNoTextIsRefused()
    {
        QFETCH_GLOBAL(Engine, engine);
        BillingDesk desk(engine);
        CHOBA_VERIFY(desk.import());
        Desk here = desk.services.desk();
        for (const QString &text : {u"a"_s + QChar(u'\0'), u"b"_s + QChar(0xD800)}) {
            const auto line =
                addManualLine(here, BillingDesk::account(2), SampleMonth::month(), text, Yen(1), text);
            QVERIFY(!line);
            QCOMPARE(line.error().problems.size(), std::size_t(2));
            IssuerProfile profile = readIssuerProfile(desk.database())->profile;
            profile.remarks = {text};
            QVERIFY(!checkedIssuerProfile(profile));
        }
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    const Appearance appearance(app);
    NaughtyStringsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_naughtystrings.moc"
