// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailtable.h"

#include "models/base/clock.h"

namespace choba {

namespace {

const QVariant &valueOf(const PageRow &row, MailColumn column)
{
    return row.values[static_cast<std::size_t>(column)];
}

QString timeOf(const PageRow &row, MailColumn column)
{
    return mailTimeText(QDateTime::fromString(valueOf(row, column).toString(), Qt::ISODateWithMs).toUTC());
}

bool isMuted(MailColumn column)
{
    return column == MailColumn::MadeAt || column == MailColumn::SentAt || column == MailColumn::NextTryAt ||
           column == MailColumn::MadeBy || column == MailColumn::Attempts || column == MailColumn::LastError;
}

} // namespace

QString mailTimeText(const QDateTime &instant)
{
    return instant.isValid() ? toTokyo(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

Chip chipOf(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return {QStringLiteral("clock"), words(state)};
    case MailState::Sending:
        return {QStringLiteral("loader"), words(state)};
    case MailState::Unsure:
        return {QStringLiteral("circle-question-mark"), words(state), Tone::Warn, true};
    case MailState::Sent:
        return {QStringLiteral("circle-check"), words(state), Tone::Ok};
    case MailState::Failed:
        return {QStringLiteral("circle-x"), words(state), Tone::Danger, true};
    case MailState::Undone:
        return {QStringLiteral("undo-2"), words(state), Tone::Faint};
    }
    Q_UNREACHABLE();
}

MailTable::MailTable(const DatabaseLocation &location, QObject *parent)
    : PagedModel(location, mailColumns(), parent)
{}

void MailTable::setSearch(const MailSearch &search)
{
    setQuery(mailQuery(search));
}

std::optional<qint64> MailTable::idAt(int number) const
{
    const PageRow *loaded = number >= 0 && number < rowCount() ? row(number) : nullptr;
    return loaded ? std::optional(loaded->id) : std::nullopt;
}

Chip MailTable::chipOfRow(const PageRow &row)
{
    const auto state =
        parseMailState(valueOf(row, MailColumn::State).toString(), {}).value_or(MailState::Failed);
    Chip chip = chipOf(state);
    const int refused = valueOf(row, MailColumn::Refused).toInt();
    if (state == MailState::Sent && refused > 0)
        //: ja: 送信済み・%n件拒否
        return {QStringLiteral("triangle-alert"), tr("Sent, %n refused", nullptr, refused), Tone::Warn, true};
    if (state == MailState::Waiting && valueOf(row, MailColumn::Attempts).toInt() > 0)
        //: ja: 再試行待ち
        return {QStringLiteral("refresh-cw"), tr("To be retried"), Tone::Warn};
    return chip;
}

QString MailTable::textOf(const PageRow &row, MailColumn column) const
{
    switch (column) {
    case MailColumn::State:
        return chipOfRow(row).text;
    case MailColumn::MadeAt:
    case MailColumn::SentAt:
        return timeOf(row, column);
    case MailColumn::NextTryAt:
        return valueOf(row, MailColumn::State).toString() == spelled(MailState::Waiting) ? timeOf(row, column)
                                                                                         : QString();
    default:
        return valueOf(row, column).toString();
    }
}

QVariant MailTable::cell(const PageRow &row, int number, int role) const
{
    const auto column = static_cast<MailColumn>(number);
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = textOf(row, column);
        return shown.isEmpty() ? QStringLiteral("–") : shown;
    }
    case Qt::ToolTipRole:
    case CopyRole:
        return textOf(row, column);
    case ChipRole:
        return column == MailColumn::State ? QVariant::fromValue(chipOfRow(row)) : QVariant();
    case ToneRole:
        if (textOf(row, column).isEmpty())
            return QVariant::fromValue(Tone::Faint);
        return isMuted(column) ? QVariant::fromValue(Tone::Muted) : QVariant();
    case Qt::TextAlignmentRole:
        return column == MailColumn::Attempts ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

QVariant MailTable::heading(int number, int role) const
{
    const auto column = static_cast<MailColumn>(number);
    //: ja: 状態
    const std::array names{tr("State"),
                           //: ja: 作成
                           tr("Written"),
                           //: ja: 宛先
                           tr("To"),
                           //: ja: 件名
                           tr("Subject"),
                           //: ja: 対象
                           tr("About"),
                           //: ja: 送信
                           tr("Sent"),
                           //: ja: 作成者
                           tr("By"),
                           //: ja: 回数
                           tr("Tries"),
                           //: ja: 次の試行
                           tr("Next try"),
                           //: ja: 直前のエラー
                           tr("Last error"),
                           //: ja: 送信保留
                           tr("Held until"),
                           //: ja: 対象の種類
                           tr("Kind"),
                           //: ja: 対象ID
                           tr("Id"),
                           //: ja: 拒否
                           tr("Refused")};
    constexpr std::array widths{132, 116, 200, 280, 96, 116, 96, 56, 116, 200, 116, 80, 80, 64};
    switch (role) {
    case Qt::DisplayRole:
        return names[static_cast<std::size_t>(number)];
    case ColumnWidthRole:
        return widths[static_cast<std::size_t>(number)];
    case ColumnHiddenRole:
        return column > MailColumn::SentAt;
    case ColumnGrowsRole:
        return column == MailColumn::Subject || column == MailColumn::Recipients;
    case Qt::TextAlignmentRole:
        return column == MailColumn::Attempts ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

} // namespace choba
