// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/hideunless.h"

#include <QAction>

namespace choba {

void hideUnless(bool may, std::initializer_list<QAction *> actions)
{
    if (may)
        return;
    for (QAction *action : actions) {
        action->setProperty(refusedProperty, true);
        const auto hide = [action] {
            if (action->isVisible())
                action->setVisible(false);
        };
        hide();
        QObject::connect(action, &QAction::changed, action, hide);
    }
}

} // namespace choba
