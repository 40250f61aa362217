#pragma once

#include "app/widgets/card.h"
#include "core/domain/profile.h"

class QCheckBox;
class QSpinBox;

namespace hipwise {

class ChoiceRow;

/// "What do you have at hand?"
class EquipmentQuestion : public Card {
    Q_OBJECT

  public:
    explicit EquipmentQuestion(QWidget* parent = nullptr);

    EquipmentOwned answer() const;

  Q_SIGNALS:
    void changed();

  private:
    QWidget* stepRow();

    ChoiceRow* m_bands;
    QCheckBox* m_chair;
    QCheckBox* m_wall;
    QCheckBox* m_step;
    QSpinBox* m_stepHeight;
};

} // namespace hipwise
