// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdffile.h"

#include "models/documents/pdffonts.h"

#include <QCoreApplication>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace choba {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

QPDFObjectHandle imageStream(QPDF &pdf, const QImage &image, const char *colorSpace, int bytesPerPixel)
{
    std::string bytes;
    bytes.reserve(size_t(image.width()) * size_t(image.height()) * size_t(bytesPerPixel));
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)),
                     size_t(image.width() * bytesPerPixel));
    auto stream = QPDFObjectHandle::newStream(&pdf, bytes);
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(colorSpace));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
    return stream;
}

QPDFObjectHandle imageResources(QPDF &pdf, const std::vector<QImage> &images)
{
    auto resources = QPDFObjectHandle::newDictionary();
    for (size_t i = 0; i < images.size(); ++i) {
        auto stream = imageStream(pdf, images[i].convertToFormat(QImage::Format_RGB888), "/DeviceRGB", 3);
        if (images[i].hasAlphaChannel()) {
            const auto alpha = images[i].convertToFormat(QImage::Format_Alpha8);
            stream.getDict().replaceKey("/SMask", imageStream(pdf, alpha, "/DeviceGray", 1));
        }
        resources.replaceKey("/I" + std::to_string(i), stream);
    }
    return resources;
}

void addPages(QPDF &pdf, const PdfCanvas &canvas, const std::vector<DrawnFont> &fonts)
{
    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fontResources(pdf, fonts));
    resources.replaceKey("/XObject", imageResources(pdf, canvas.images()));
    const auto shared = pdf.makeIndirectObject(resources);
    QPDFPageDocumentHelper pages(pdf);
    for (const auto &page : canvas.pages()) {
        auto object = QPDFObjectHandle::parse("<< /Type /Page >>");
        object.replaceKey("/MediaBox",
                          QPDFObjectHandle::newFromRectangle({0, 0, page.size.width(), page.size.height()}));
        object.replaceKey("/Resources", shared);
        object.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, page.content.toStdString()));
        pages.addPage(pdf.makeIndirectObject(object), false);
    }
}

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void describe(QPDF &pdf, const PdfInfo &info)
{
    auto entries = QPDFObjectHandle::newDictionary();
    entries.replaceKey("/Title", unicodeString(info.title));
    entries.replaceKey("/Author", unicodeString(info.author));
    entries.replaceKey("/Subject", unicodeString(info.subject));
    entries.replaceKey("/Producer", QPDFObjectHandle::newString("Choba"));
    const auto instant = info.createdAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    entries.replaceKey("/CreationDate", QPDFObjectHandle::newString(instant.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(entries));
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("ja-JP"));
    pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> writePdf(const PdfCanvas &canvas, const std::vector<DrawnFont> &fonts, const PdfInfo &info)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.emptyPDF();
        addPages(pdf, canvas, fonts);
        describe(pdf, info);
        return written(pdf);
    } catch (const std::exception &problem) {
        return Error::of(ErrorKind::Storage, Words::tr("The PDF could not be written."),
                         QString::fromLocal8Bit(problem.what()));
    }
}

} // namespace choba
