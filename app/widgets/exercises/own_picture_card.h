#pragma once

#include "app/widgets/card.h"

#include <QImage>

namespace hipwise {

/// The person's own picture of an exercise, large; says why where it cannot be shown.
class OwnPictureCard : public Card {
    Q_OBJECT

  public:
    /// An empty path means that there is no picture.
    explicit OwnPictureCard(const QString& path, QWidget* parent = nullptr);
};

} // namespace hipwise
