// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changehub.h"
#include "models/storage/usecase.h"
#include "ui/shell/pagedescriptor.h"
#include "ui/shell/palettesource.h"

#include <QObject>
#include <QVariant>

#include <memory>

namespace choba {

class BackgroundReader;
class JobQueue;
class RuleBook;

/// The pages of this area for the shell: "customers" and "accounts", with the number of accounts that wait
/// for a customer, and the customers and accounts the command palette finds.
class CustomerPages : public QObject
{
    Q_OBJECT
public:
    /// \a desk's database, \a rules, \a changes and \a jobs outlive this and its pages.
    CustomerPages(const Desk &desk, const RuleBook &rules, ChangeHub &changes, JobQueue &jobs,
                  QObject *parent = nullptr);
    QList<PageDescriptor> descriptors();
    PaletteSource &customers() { return *m_customers; }
    PaletteSource &accounts() { return *m_accounts; }

public slots:
    /// The person has signed in anew: secrets may be shown for some minutes.
    void setSignedInAt(const QDateTime &at);

signals:
    void signInRequested(); ///< to see a secret; answered by setSignedInAt
    void signedInAgain(const QDateTime &at);
    void badgesChanged();
    void openRequested(const QString &pageId, const QVariant &what); ///< a row of the palette was chosen

private:
    void count();
    Page *makeAccounts();

    Desk m_desk;
    const RuleBook &m_rules;
    ChangeHub &m_changes;
    JobQueue &m_jobs;
    BackgroundReader *m_reader;
    int m_unassigned = 0;
    std::unique_ptr<PaletteSource> m_customers;
    std::unique_ptr<PaletteSource> m_accounts;
};

} // namespace choba
