#include "app/widgets/exercises/own_picture_card.h"

#include "app/widgets/colours.h"
#include "app/widgets/figure/own_picture.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/spoken_widget.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pictureSide = 1600;

class LargePicture : public SpokenWidget {
  public:
    explicit LargePicture(QImage image)
        : SpokenWidget(QAccessible::Graphic, Qt::NoFocus, nullptr),
          m_image(std::move(image)) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setAccessibleName(m_image.isNull() ? OwnPictureCard::tr("No picture")
                                           : OwnPictureCard::tr("Your own picture"));
        fitToFont(*this, [this] { setMinimumHeight(em(*this, 14)); });
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintOwnPicture(painter, rect(), m_image, coloursOf(*this));
    }

  private:
    QImage m_image;
};

} // namespace

OwnPictureCard::OwnPictureCard(const QString& path, QWidget* parent) : Card(parent) {
    const OwnPicture picture =
        path.isEmpty() ? OwnPicture{{}, tr("There is no picture. Change the exercise to add one.")}
                       : ownPicture(path, pictureSide);
    column()->addWidget(new LargePicture(picture.image), 1);
    if (!picture.problem.isEmpty()) {
        auto* problem = new PlainLabel(picture.problem, TextRole::Small);
        problem->setObjectName(QStringLiteral("pictureProblem"));
        column()->addWidget(problem);
    }
}

} // namespace hipwise
