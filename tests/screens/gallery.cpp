// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts on one sheet, beside design/visual/parts-*.png.
#include "tests/screens/gallery.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chips.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/savebar.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

QVBoxLayout *card(QVBoxLayout *column, const QString &title, const QString &remark)
{
    auto *pane = new Pane(Pane::Ground::Card);
    auto *inner = new QVBoxLayout(pane);
    inner->setContentsMargins(16, 10, 16, 14);
    inner->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new Label(LabelRole::Section, title));
    head->addWidget(new Label(LabelRole::Muted, remark));
    head->addStretch();
    inner->addLayout(head);
    inner->addSpacing(6);
    column->addWidget(pane);
    return inner;
}

void addButtons(QVBoxLayout *card)
{
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(new Button(ButtonKind::Primary, u"stamp"_s, u"発行…"_s));
    auto *focused = new Button(ButtonKind::Plain, {}, u"割り当てる"_s);
    focused->setObjectName(u"focused"_s);
    first->addWidget(focused);
    first->addWidget(new Button(ButtonKind::Danger, u"circle-pause"_s, u"停止…"_s));
    auto *off = new Button(ButtonKind::Plain, u"send"_s, u"送付…"_s);
    off->setEnabled(false);
    first->addWidget(off);
    first->addWidget(new Button(ButtonKind::Link, {}, u"見る"_s));
    first->addStretch();
    card->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    auto *segments = new SegmentedControl;
    segments->addSegment(u"公開返信"_s, u"reply"_s);
    segments->addSegment(u"社内メモ"_s, u"lock"_s);
    segments->setCurrentIndex(1);
    second->addWidget(segments);
    auto *set = new FilterChip(u"send"_s);
    set->setText(u"送付済"_s);
    set->setCount(63);
    set->setChecked(true);
    second->addWidget(set);
    auto *unset = new FilterChip(u"circle-check"_s);
    unset->setText(u"入金済"_s);
    unset->setCount(58);
    second->addWidget(unset);
    second->addStretch();
    card->addLayout(second);
}

QLineEdit *field(const QString &text, int width, const QString &placeholder = {})
{
    auto *edit = new QLineEdit(text);
    edit->setFixedWidth(width);
    edit->setPlaceholderText(placeholder);
    return edit;
}

void addForm(QVBoxLayout *card)
{
    auto *form = new FormGrid;
    auto *name = field(u"株式会社みなと"_s, 232);
    auto *limit = field(u"3,000,000"_s, 112);
    limit->setAlignment(Qt::AlignRight);
    form->addRow(u"company_name"_s, u"会社名"_s, name);
    form->addRow(u"corporate_number"_s, u"法人番号"_s, field(u"7010401022917"_s, 150));
    form->addRow(u"mail"_s, u"請求先メール"_s, field(u"keiri@minato-keisoku.jp"_s, 232));
    form->addRow(u"limit"_s, u"利用限度額"_s, limit, u"円"_s);
    form->addRow(u"phone"_s, u"電話"_s, field({}, 150, u"例: 03-1234-5678"_s));
    form->markSaved();
    name->setText(u"株式会社みなと計測"_s);
    limit->setText(u"5,000,000"_s);
    card->addWidget(form);
    card->addWidget(new SaveBar(*form, form));
    form->setProblems({{u"corporate_number"_s, u"検査数字は 8 です"_s}, {u"phone"_s, u"必須です"_s}});
}

void addDialog(QVBoxLayout *column)
{
    auto *pane = new Pane(Pane::Ground::Dialog);
    auto *inner = new QVBoxLayout(pane);
    inner->setContentsMargins(20, 16, 20, 14);
    inner->setSpacing(8);
    inner->addWidget(new Label(LabelRole::Pane, u"171件の請求書を発行しますか?"_s));
    auto *words =
        new Label(LabelRole::Body, u"番号 INV-202603-0001〜0171、発行日 2026-04-30、税込合計 ¥49,880,204。"
                                   u"発行した請求書は変更できません。訂正は返還インボイスになります。"_s);
    words->setWordWrap(true);
    inner->addWidget(words);
    inner->addWidget(
        new Label(LabelRole::Muted, u"保留の13件は含みません: 未分類の製品 9 · トレイ 3 · 未割当 1"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(new Button(ButtonKind::Link, {}, u"一覧を見る"_s));
    row->addStretch();
    row->addWidget(new Button(ButtonKind::Plain, {}, u"やめる"_s));
    row->addWidget(new Button(ButtonKind::Primary, u"stamp"_s, u"171件を発行"_s));
    inner->addLayout(row);
    column->addWidget(pane);
}

QHBoxLayout *chipRow(const QList<Chip> &chips)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto &chip : chips)
        row->addWidget(new ChipLabel(chip));
    row->addStretch();
    return row;
}

void addChips(QVBoxLayout *card)
{
    card->addLayout(chipRow({{u"circle-dashed"_s, u"下書き"_s},
                             {u"stamp"_s, u"発行済"_s},
                             {u"send"_s, u"送付済"_s, Tone::Accent},
                             {u"contrast"_s, u"一部入金"_s, Tone::Warn},
                             {u"circle-check"_s, u"入金済"_s, Tone::Ok},
                             {u"ban"_s, u"無効"_s, Tone::Faint}}));
    card->addLayout(chipRow({{u"triangle-alert"_s, u"期限超過"_s, Tone::Danger, true},
                             {u"circle-pause"_s, u"保留"_s, Tone::Warn, true}}));
    card->addLayout(chipRow({{u"octagon-alert"_s, u"超過 0:12"_s, Tone::Danger, true},
                             {u"hourglass"_s, u"残り 0:38"_s, Tone::Warn, true},
                             {u"clock"_s, u"残り 9:10"_s},
                             {u"circle-pause"_s, u"AWS待ち"_s},
                             {u"minus"_s, u"目標なし"_s, Tone::Faint}}));
    card->addLayout(chipRow({{u"chevrons-up"_s, u"最優先"_s, Tone::Danger},
                             {u"chevron-up"_s, u"緊急"_s, Tone::Danger},
                             {u"chevron-up"_s, u"高"_s},
                             {u"equal"_s, u"中"_s},
                             {u"chevron-down"_s, u"低"_s},
                             {u"loader"_s, u"実行中"_s, Tone::Accent},
                             {u"circle-x"_s, u"失敗"_s, Tone::Danger, true}}));
}

void addBanners(QVBoxLayout *card)
{
    const auto add = [card](Tone tone, const QString &words, const QString &link) {
        auto *banner = new Banner;
        card->addWidget(banner);
        banner->say(tone, words, link);
    };
    add(Tone::Accent, u"4月は速報です。3月は 2026-04-04 に確定しました。"_s, {});
    add(Tone::Warn, u"未分類の製品2件が9アカウントを保留しています。"_s, u"分類する"_s);
    add(Tone::Danger, u"DBに接続できません。入力は下書きに残ります。"_s, u"再接続"_s);
    add(Tone::Ok, u"171件を発行しました。"_s, u"一覧を開く"_s);
    card->addSpacing(4);
    card->addWidget(new HairLine);
    auto *empty = new EmptyState(u"receipt-text"_s);
    empty->setWords(u"2026年4月の請求書はまだありません"_s, u"利用データを取り込むと下書きができます"_s);
    empty->addButton(new Button(ButtonKind::Plain, u"download"_s, u"取り込む…"_s));
    empty->addButton(new Button(ButtonKind::Plain, {}, u"絞り込みを解除"_s));
    card->addWidget(empty, 1);
}

class Swatch : public QWidget
{
public:
    explicit Swatch(int slot)
        : m_slot(static_cast<size_t>(slot))
    {
        setFixedSize(36, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(this).chart[m_slot]);
        painter.drawRoundedRect(rect(), 4, 4);
    }

private:
    size_t m_slot;
};

void addColors(QVBoxLayout *card)
{
    const QStringList names{u"1 藍 ai"_s,   u"2 橙 daidai"_s, u"3 深緑 fukamidori"_s, u"4 空 sora"_s,
                            u"5 栗 kuri"_s, u"6 梅 ume"_s,    u"7 鶯 uguisu"_s,       u"8 鈍 nibi"_s};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (int i = 0; i < names.size(); ++i) {
        grid->addWidget(new Swatch(i), i / 2, i % 2 * 2);
        grid->addWidget(new Label(LabelRole::Body, names[i]), i / 2, i % 2 * 2 + 1);
    }
    card->addLayout(grid);
    card->addStretch();
}

} // namespace

std::unique_ptr<QWidget> makeGallery()
{
    auto sheet = std::make_unique<Pane>(Pane::Ground::Window);
    auto *columns = new QHBoxLayout(sheet.get());
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *middle = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *column : {left, middle, right})
        column->setSpacing(16);
    columns->addLayout(left, 472);
    columns->addLayout(middle, 474);
    columns->addLayout(right, 430);
    addButtons(card(left, u"ボタンとフォーカス"_s, u"高さ28 · 主操作は1画面に1つ"_s));
    addForm(card(left, u"フォーム"_s, u"保存は明示、問題は欄の横に全部"_s));
    addDialog(left);
    left->addStretch();
    addChips(card(middle, u"状態"_s, u"形 + 言葉、色は補助。塗りは注意が要るものだけ"_s));
    addBanners(card(middle, u"バナー"_s, u"本文の上、消せるものだけ×"_s));
    addColors(card(right, u"グラフの色"_s, u"この順に割り当て、サービスごとに固定"_s));
    auto *focused = sheet->findChild<Button *>(u"focused"_s);
    QTimer::singleShot(40, focused, [focused] { focused->setFocus(Qt::TabFocusReason); });
    return sheet;
}

} // namespace choba
