#pragma once

#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"
#include "core/planning/plan.h"

namespace hipwise {

/// The first week of a plan at a glance: sessions, minutes, exercises and doses.
class WeekPreview : public Card {
    Q_OBJECT

  public:
    explicit WeekPreview(const Catalogue& catalogue, QWidget* parent = nullptr);

    void setPlan(const PlanOutcome& outcome);

  private:
    QWidget* weekWidget(const Week& week) const;
    QWidget* sessionWidget(const PlannedSession& session) const;

    const Catalogue& m_catalogue;
    QWidget* m_content = nullptr;
};

} // namespace hipwise
