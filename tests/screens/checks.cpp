// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "ui/kit/label.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSet>

namespace choba {

namespace {

QString where(const QWidget &widget, const QString &words)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *up = &widget; up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty())
            path = up->objectName() + u'/' + path;
    }
    return QStringLiteral("%1: \"%2\" has %3×%4").arg(path, words).arg(widget.width()).arg(widget.height());
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    const QSize need = label.sizeHint();
    return label.width() < need.width() || label.height() + 2 < need.height();
}

} // namespace

QStringList cutWords(const QWidget &widget)
{
    QStringList cut;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && isCut(*label))
            cut << where(*label, label->text());
    }
    for (const auto *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            cut << where(*button, button->text());
    }
    return cut;
}

bool isBlank(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return colors.size() < 8;
}

} // namespace choba
