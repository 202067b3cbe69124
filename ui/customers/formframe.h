// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QWidget>

namespace choba {

class Banner;
class ConflictPanel;
class FormGrid;

/// A form in a pane: a banner and what another person has changed above, the fields in a scroll area, the
/// save bar below. Ctrl+S anywhere in it saves.
class FormFrame : public QWidget
{
    Q_OBJECT
public:
    explicit FormFrame(QWidget *parent = nullptr);
    FormGrid &grid() { return *m_grid; }
    const FormGrid &grid() const { return *m_grid; }
    Banner &banner() { return *m_banner; }
    ConflictPanel &conflicts() { return *m_conflicts; }
    /// Problems stand at their fields; what belongs to none is said in the banner.
    void explain(const Error &error);

signals:
    void saveRequested();

private:
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    FormGrid *m_grid;
};

} // namespace choba
