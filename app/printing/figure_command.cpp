#include "app/printing/figure_command.h"

#include "app/printing/offscreen_application.h"
#include "app/text/words.h"
#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_export.h"
#include "app/widgets/figure/figure_words.h"
#include "core/figure/motion_reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

#include <ostream>

namespace hipwise {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int refused = 2;
constexpr QSize figureSize{960, 400};

struct FigureCommand {
    Q_DECLARE_TR_FUNCTIONS(hipwise::FigureCommand)
};

FigureStyle styleOf(FigureLook look) {
    switch (look) {
    case FigureLook::Paper:
        return paperStyle();
    case FigureLook::Light:
        return screenStyle(lightColours());
    case FigureLook::Dark:
        return screenStyle(darkColours());
    }
    return paperStyle();
}

QByteArray contentOf(const FigureRequest& request, const Motion& motion, const QString& name) {
    const FigurePicture picture(motion);
    const FigureStyle style = styleOf(request.look);
    if (request.out.extension() == ".svg")
        return figureSvg(picture, style, figureSize, name, figureWords(motion, Side::Left));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    figureImage(picture, style, 2 * figureSize).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

int drawFigure(const FigureRequest& request, const Catalogue& catalogue, std::ostream& err) {
    const Exercise* exercise = catalogue.find(request.exercise);
    const Motion* motion = exercise ? shippedMotion(exercise->id) : nullptr;
    if (!motion) {
        err << toStd(FigureCommand::tr("There is no drawing of %1.").arg(toQt(request.exercise)))
            << '\n';
        return refused;
    }
    const OffscreenApplication application;
    const QByteArray content = contentOf(request, *motion, toQt(exercise->name));
    QSaveFile file(toQt(request.out.string()));
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return done;
    err << toStd(FigureCommand::tr("The drawing was not saved as %1: %2. Choose another place or "
                                   "free some space.")
                     .arg(file.fileName(), file.errorString()))
        << '\n';
    return failed;
}

} // namespace hipwise
