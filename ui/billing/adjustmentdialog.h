// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/formdialog.h"

#include "models/billing/previewadjustment.h"

#include <QTimer>

namespace choba {

class BackgroundReader;

/// What a person changes of one draft. While they type, the dialog shows what the draft would come to.
class AdjustmentDialog : public FormDialog
{
    Q_OBJECT
public:
    AdjustmentDialog(const BillingServices &services, const QString &account, Month month, QWidget *parent);

protected:
    /// What stands in the fields; an error while it cannot be read.
    virtual Result<Adjustment> adjustment() const = 0;
    void previewSoon();
    const QString &account() const { return m_account; }
    Month month() const { return m_month; }
    Desk desk() const { return m_services.desk(); }
    Database &database() const { return m_services.database; }

private:
    void preview();
    void showPreview(const Result<AdjustmentPreview> &preview);

    const BillingServices &m_services;
    QString m_account;
    Month m_month;
    BackgroundReader *m_reader;
    QTimer m_later;
    Label *m_words;
    Label *m_total;
    Label *m_change;
};

/// A signed line in yen on one draft: a new one, or \a line said anew.
class ManualLineDialog : public AdjustmentDialog
{
    Q_OBJECT
public:
    ManualLineDialog(const BillingServices &services, const QString &account, Month month,
                     const std::optional<StoredManualLine> &line, QWidget *parent = nullptr);

protected:
    Result<Adjustment> adjustment() const override;
    Result<void> submit() override;
    Result<QVariantMap> readAgain() override;

private:
    qint64 m_id;
    int m_version;
    class QLineEdit *m_description;
    class QLineEdit *m_amount;
    class QLineEdit *m_reason;
};

/// Takes a line back.
class RemoveLineDialog : public AdjustmentDialog
{
    Q_OBJECT
public:
    RemoveLineDialog(const BillingServices &services, const StoredManualLine &line,
                     QWidget *parent = nullptr);

protected:
    Result<Adjustment> adjustment() const override;
    Result<void> submit() override;
    Result<QVariantMap> readAgain() override;

private:
    void showLine();

    StoredManualLine m_line;
};

} // namespace choba
