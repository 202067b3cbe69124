// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include <QWidget>

class QHBoxLayout;

namespace choba {

class BackgroundReader;
class Button;
class CellTable;
class EmptyState;
class Label;
class TableView;

/// A titled, read-only list of the settings page.
class SettingsList : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsList(const QString &layoutName, QWidget *parent = nullptr);
    virtual void refresh() = 0;

protected:
    void changeEvent(QEvent *event) override;
    CellTable &table() { return *m_table; }
    Label &hint() { return *m_hint; }
    QHBoxLayout &tools() { return *m_tools; }
    EmptyState &empty() { return *m_empty; } ///< in the place of the rows while there are none

private:
    Label *m_hint;
    QHBoxLayout *m_tools;
    CellTable *m_table;
    TableView *m_view;
    EmptyState *m_empty;
};

/// Every exchange rate entered, newest month first; a new one is entered from here.
class RatesList : public SettingsList
{
    Q_OBJECT
public:
    explicit RatesList(const BillingServices &services, QWidget *parent = nullptr);
    void refresh() override;

signals:
    void enterRequested();

private:
    const BillingServices &m_services;
    Button *m_enter;
};

/// The rules in force, with their dates and the paragraph they stand on.
class RulesList : public SettingsList
{
    Q_OBJECT
public:
    explicit RulesList(const BillingServices &services, QWidget *parent = nullptr);
    void refresh() override;

private:
    const BillingServices &m_services;
};

/// What people decided product codes to be.
class ClassesList : public SettingsList
{
    Q_OBJECT
public:
    explicit ClassesList(const BillingServices &services, QWidget *parent = nullptr);
    void refresh() override;

private:
    const BillingServices &m_services;
};

} // namespace choba
