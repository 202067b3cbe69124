// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/scheduledialog.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"
#include "ui/upkeep/upkeeppages.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace choba {

namespace {

QSpinBox *numberField(int least, int most, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(least, most);
    return field;
}

QVariantMap formValues(const BackupSchedule &schedule)
{
    return {{QStringLiteral("folder"), schedule.folder},
            {QStringLiteral("hour"), schedule.hour},
            {QStringLiteral("keep"), schedule.keep}};
}

} // namespace

ScheduleDialog::ScheduleDialog(const UpkeepServices &services, const BackupSchedule &schedule,
                               QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_schedule(schedule)
    , m_banner(new Banner(this))
    , m_conflicts(new ConflictPanel(this))
    , m_form(new FormGrid(FormGrid::Remarks::Below, this))
{
    setObjectName(QStringLiteral("scheduleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: ja: 毎日のバックアップ
    setWindowTitle(tr("Daily backup"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_conflicts);
    m_conflicts->follow(*m_form);
    column->addWidget(new Label(LabelRole::Pane, windowTitle(), this));
    auto *remark = new Label(
        LabelRole::Muted,
        //: ja: このパソコンで帳場か「chobactl
        //: work」が動いている間に作成します。時刻を過ぎていれば起動後に作成します。
        tr("Made on this machine while Choba or “chobactl work” runs; soon after the start if the hour has "
           "passed."),
        this);
    remark->setWordWrap(true);
    column->addWidget(remark);
    addForm();
    column->addWidget(m_form);
    column->addStretch();
    //: ja: 毎日のバックアップを止める
    auto *stop = new Button(ButtonKind::Danger, QString(), tr("No daily backup"), this);
    stop->setObjectName(QStringLiteral("stop"));
    stop->setVisible(schedule.isSet());
    //: ja: やめる
    auto *cancel = new Button(ButtonKind::Plain, QString(), tr("Cancel"), this);
    //: ja: 保存
    auto *verb = new Button(ButtonKind::Primary, QStringLiteral("save"), tr("Save"), this);
    verb->setObjectName(QStringLiteral("verb"));
    verb->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(stop);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(verb);
    column->addLayout(foot);
    setMinimumWidth(scaled(520));
    connect(m_form, &FormGrid::changed, verb,
            [this, verb] { verb->setEnabled(m_form->undecidedCount() == 0); });
    connect(stop, &Button::clicked, this, [this] { save({}); });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(verb, &Button::clicked, this, &ScheduleDialog::saveTyped);
}

void ScheduleDialog::addForm()
{
    //: ja: フォルダー
    m_form->addRow(QStringLiteral("folder"), tr("Folder"), new QLineEdit(this));
    //: ja: 時刻（日本時間）
    m_form->addRow(QStringLiteral("hour"), tr("Hour, Tokyo"), numberField(0, 23, this));
    //: ja: 保持する世代数
    m_form->addRow(QStringLiteral("keep"), tr("Keep the newest"), numberField(1, 9999, this));
    m_form->setValues(formValues(m_schedule));
    m_form->markSaved();
}

void ScheduleDialog::saveTyped()
{
    const QString folder = m_form->values().value(QStringLiteral("folder")).toString().trimmed();
    if (folder.isEmpty())
        //: ja: フォルダーを入力してください
        m_form->setProblems({{QStringLiteral("folder"), tr("Name a folder.")}});
    else
        save(folder);
}

void ScheduleDialog::save(const QString &folder)
{
    BackupSchedule schedule = m_schedule;
    schedule.folder = folder;
    schedule.hour = m_form->values().value(QStringLiteral("hour")).toInt();
    schedule.keep = m_form->values().value(QStringLiteral("keep")).toInt();
    Desk desk = m_services.desk();
    const auto done = saveBackupSchedule(desk, schedule);
    if (done) {
        accept();
        return;
    }
    if (done.error().isStale()) {
        takeOver(done.error());
        return;
    }
    m_form->setProblems(done.error().problems);
    if (done.error().problems.empty())
        m_banner->say(Tone::Danger, done.error().message);
}

void ScheduleDialog::takeOver(const Error &reason)
{
    const auto stored = readBackupSchedule(m_services.database);
    if (!stored) {
        m_banner->say(Tone::Danger, stored.error().message);
        return;
    }
    m_schedule = *stored;
    m_conflicts->meet(formValues(m_schedule), reason.message);
}

} // namespace choba
