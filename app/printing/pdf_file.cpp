#include "app/printing/pdf_file.h"

#include "app/printing/sheet_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

namespace hipwise {

namespace {

struct Pdf {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Pdf)
};

QByteArray pdfOf(const std::vector<SheetPage>& pages, Paper paper, const QString& title) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Hipwise"));
    prepare(writer, paper);
    if (!paintPages(writer, pages))
        return {};
    return buffer.data();
}

QString failure(const QString& path, const QString& why) {
    return Pdf::tr("The PDF was not saved as %1: %2. Choose another place or free some space.")
        .arg(QDir::toNativeSeparators(path), why);
}

} // namespace

std::optional<QString> writePdf(const QString& path, const std::vector<SheetPage>& pages,
                                Paper paper, const QString& title) {
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return failure(path, Pdf::tr("there is something that is not a file"));
    const auto content = pdfOf(pages, paper, title);
    if (content.isEmpty())
        return failure(path, Pdf::tr("the pages could not be painted"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    if (file.write(content) != content.size() || !file.flush())
        return failure(path, Pdf::tr("there was no room for all of it"));
    if (!file.commit())
        return failure(path, file.errorString());
    return std::nullopt;
}

} // namespace hipwise
