// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/logofield.h"

#include "ui/kit/button.h"
#include "ui/kit/lastfolder.h"

#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>

namespace choba {

namespace {

constexpr QSize shownSize{160, 40};
constexpr QSize keptSize{1200, 400}; ///< more pixels than a printed logo needs

} // namespace

LogoField::LogoField(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_choose(new Button(ButtonKind::Plain, QStringLiteral("folder-open"), QString(), this))
    , m_remove(new Button(ButtonKind::Quiet, QStringLiteral("trash-2"), QString(), this))
{
    m_choose->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_picture);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    connect(m_choose, &Button::clicked, this, &LogoField::choose);
    connect(m_remove, &Button::clicked, this, [this] { setPng({}); });
    retranslate();
    showPicture();
}

void LogoField::setPng(const QByteArray &png)
{
    if (png == m_png)
        return;
    m_png = png;
    showPicture();
    emit pngChanged();
}

bool LogoField::load(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return false;
    if (image.width() > keptSize.width() || image.height() > keptSize.height())
        image = image.scaled(keptSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return false;
    setPng(buffer.data());
    return true;
}

void LogoField::choose()
{
    //: ja: ロゴを選ぶ
    auto *dialog = new QFileDialog(this, tr("Choose a logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    startInLastFolder(dialog, QStringLiteral("logo"));
    //: ja: 画像
    dialog->setNameFilter(tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.svg *.gif *.bmp)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!load(path)) {
            //: ja: 画像として読めません
            m_picture->setText(tr("This file is no picture"));
            m_picture->show();
        }
    });
    dialog->open();
}

void LogoField::showPicture()
{
    QPixmap pixmap;
    pixmap.loadFromData(m_png);
    if (!pixmap.isNull())
        m_picture->setPixmap(pixmap.scaled(shownSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else
        m_picture->clear();
    m_picture->setVisible(!pixmap.isNull());
    m_remove->setVisible(!m_png.isEmpty());
}

void LogoField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogoField::retranslate()
{
    //: ja: 選ぶ…
    m_choose->setText(tr("Choose…"));
    //: ja: 削除
    m_remove->setText(tr("Remove"));
}

} // namespace choba
