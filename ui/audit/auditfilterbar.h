// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditlist.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace choba {

class Button;
class Label;
class SearchField;

/// What the audit log is narrowed by: text, person, action, kind of thing, days.
class AuditFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// \a today in Tokyo: what "today" and "the last 7 days" mean.
    explicit AuditFilterBar(const QDate &today, QWidget *parent = nullptr);

    AuditSearch search() const;
    bool isNarrowed() const { return search() != AuditSearch(); }
    void setFacets(const AuditFacets &facets);
    void clear();
    /// Only what was done to one thing.
    void showThing(const QString &kind, const QString &id);
    SearchField &field() { return *m_text; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(QComboBox *box, const QString &all, const QStringList &names,
              const std::function<QString(const QString &)> &words);
    void take();

    QDate m_today;
    AuditFacets m_facets;
    QString m_subjectId; ///< of showThing()
    SearchField *m_text;
    QComboBox *m_person;
    QComboBox *m_action;
    QComboBox *m_kind;
    QComboBox *m_days;
    QDateEdit *m_from;
    Label *m_until;
    QDateEdit *m_to;
    Button *m_clear;
    bool m_quiet = false;
};

} // namespace choba
