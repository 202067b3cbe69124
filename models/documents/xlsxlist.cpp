// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listcells.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(XlsxList)
};

constexpr lxw_row_t rowLimit = 1'048'576; ///< of the file format, header included
constexpr qsizetype longestText = 32'767;
constexpr int exactDigits = 15; ///< a spreadsheet's numbers are binary doubles
constexpr double narrowest = 8;
constexpr double widest = 60;
constexpr lxw_row_t measuredRows = 200;

qsizetype significantDigits(const QString &number)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first =
        std::find_if(number.cbegin(), number.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return std::count_if(first, number.cend(), isDigit);
}

/// Columns of a spreadsheet are as wide as so many digits; a Japanese character takes two.
double displayWidth(const QString &text)
{
    return std::accumulate(text.cbegin(), text.cend(), 0.0,
                           [](double sum, QChar c) { return sum + (c.unicode() < 0x2E80 ? 1.0 : 2.0); });
}

class XlsxWriter final : public ListWriter
{
public:
    XlsxWriter(const QString &path, const QString &sheet, const QStringList &header);
    ~XlsxWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    Result<void> begin();
    Result<void> addRow(const std::vector<ListCell> &cells) override;
    Result<void> finish() override;

private:
    Result<void> addCell(lxw_col_t column, const ListCell &cell);
    lxw_error addNumber(lxw_col_t column, const QString &number, lxw_format *format);
    lxw_error addText(lxw_col_t column, const QString &text, lxw_format *format = nullptr);
    lxw_format *formatOf(const ListCell &cell) const;
    void widen(lxw_col_t column, double width);
    QString partPath() const { return m_path + QStringLiteral(".part"); }
    static Result<void> checked(lxw_error error);

    QString m_path;
    QString m_sheetName;
    QStringList m_header;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headerFormat = nullptr;
    lxw_format *m_yenFormat = nullptr;
    lxw_format *m_decimalFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    std::vector<double> m_widths; ///< of the columns, in digits
    lxw_row_t m_row = 0;
};

XlsxWriter::XlsxWriter(const QString &path, const QString &sheet, const QStringList &header)
    : m_path(path)
    , m_sheetName(sheet)
    , m_header(header)
    , m_widths(size_t(header.size()), narrowest)
{}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook) {
        lxw_workbook_free(m_workbook);
        QFile::remove(partPath());
    }
}

Result<void> XlsxWriter::begin()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(partPath()).constData(), &options);
    if (!m_workbook)
        return Error::of(ErrorKind::Storage, Words::tr("The list could not be written."), m_path);
    m_sheet = workbook_add_worksheet(m_workbook, m_sheetName.toUtf8().constData());
    if (!m_sheet)
        return Error::invalid(QStringLiteral("sheet"),
                              Words::tr("Not a name for a sheet: %1.").arg(m_sheetName));
    m_headerFormat = workbook_add_format(m_workbook);
    format_set_bold(m_headerFormat);
    format_set_bg_color(m_headerFormat, 0xEEF2F7);
    m_yenFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_yenFormat, "#,##0");
    m_decimalFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_decimalFormat, "#,##0.00########");
    m_dateFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    for (qsizetype i = 0; i < m_header.size(); ++i)
        CHOBA_TRY(checked(addText(lxw_col_t(i), m_header[i], m_headerFormat)));
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return ok();
}

Result<void> XlsxWriter::addRow(const std::vector<ListCell> &cells)
{
    if (m_row >= rowLimit)
        return Error::invalid({},
                              Words::tr("A spreadsheet holds at most %1 rows; use CSV.").arg(rowLimit - 1));
    for (size_t i = 0; i < cells.size(); ++i)
        CHOBA_TRY(addCell(lxw_col_t(i), cells[i]));
    ++m_row;
    return ok();
}

Result<void> XlsxWriter::addCell(lxw_col_t column, const ListCell &cell)
{
    if (const auto number = numberText(cell))
        return checked(addNumber(column, *number, formatOf(cell)));
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (text->size() > longestText)
            return Error::invalid({}, Words::tr("Row %1: the text is too long for a cell.").arg(m_row + 1));
        return checked(addText(column, *text));
    }
    if (const auto *date = std::get_if<QDate>(&cell); date && date->isValid()) {
        lxw_datetime value{date->year(), date->month(), date->day(), 0, 0, 0};
        widen(column, 11);
        return checked(worksheet_write_datetime(m_sheet, m_row, column, &value, m_dateFormat));
    }
    return ok();
}

/// The file format knows only binary doubles: more than 15 digits would not come back the same, so they go in
/// as text.
lxw_error XlsxWriter::addNumber(lxw_col_t column, const QString &number, lxw_format *format)
{
    if (significantDigits(number) > exactDigits)
        return addText(column, number);
    widen(column, displayWidth(number) * 4 / 3 + 1);
    return worksheet_write_number(m_sheet, m_row, column, number.toDouble(), format);
}

lxw_error XlsxWriter::addText(lxw_col_t column, const QString &text, lxw_format *format)
{
    widen(column, displayWidth(text) + 2);
    return worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format);
}

lxw_format *XlsxWriter::formatOf(const ListCell &cell) const
{
    if (std::holds_alternative<Yen>(cell))
        return m_yenFormat;
    const bool isDecimal = std::holds_alternative<UsdSum>(cell) || std::holds_alternative<DecimalCell>(cell);
    return isDecimal ? m_decimalFormat : nullptr;
}

void XlsxWriter::widen(lxw_col_t column, double width)
{
    if (m_row < measuredRows)
        m_widths[column] = std::clamp(width, m_widths[column], widest);
}

Result<void> XlsxWriter::finish()
{
    for (size_t i = 0; i < m_widths.size(); ++i)
        CHOBA_TRY(checked(worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr)));
    CHOBA_TRY(checked(worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_header.size() - 1))));
    CHOBA_TRY(checked(workbook_close(std::exchange(m_workbook, nullptr))));
    QFile::remove(m_path);
    QFile file(partPath());
    if (!file.rename(m_path))
        return Error::of(ErrorKind::Storage, Words::tr("The list could not be written."), file.errorString());
    return ok();
}

Result<void> XlsxWriter::checked(lxw_error error)
{
    if (error == LXW_NO_ERROR)
        return ok();
    return Error::of(ErrorKind::Storage, Words::tr("The list could not be written."),
                     QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

Result<std::unique_ptr<ListWriter>> makeXlsxWriter(const QString &path, const QString &sheet,
                                                   const QStringList &header)
{
    auto writer = std::make_unique<XlsxWriter>(path, sheet, header);
    CHOBA_TRY(writer->begin());
    return std::unique_ptr<ListWriter>(std::move(writer));
}

} // namespace choba
