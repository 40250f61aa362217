#pragma once

#include "app/models/typed_tests.h"

#include <QWidget>

namespace hipwise {

/// The home tests of a printed week, to be typed in below its boxes.
class SheetTests : public QWidget {
    Q_OBJECT

  public:
    explicit SheetTests(QWidget* parent = nullptr);

    /// The fields stay where the same tests are shown, so that the keyboard keeps its place.
    void setTests(const std::vector<TypedTest>& tests);
    /// Every field in its order.
    QList<QWidget*> fields() const { return m_fields; }

  Q_SIGNALS:
    /// A blank was filled, or emptied.
    void typed(const hipwise::TypedTest& test, std::optional<hipwise::Side> side,
               std::optional<int> result);

  private:
    void build();
    QWidget* fieldOf(const TypedTest& test, const TypedBlank& blank);
    void showResults();

    std::vector<TypedTest> m_tests;
    QList<QWidget*> m_fields;
    QWidget* m_body = nullptr;
};

} // namespace hipwise
