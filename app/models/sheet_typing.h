#pragma once

#include "app/models/typed_sheet.h"

#include <cstddef>
#include <functional>
#include <utility>

namespace hipwise {

/// Below the exercises of a day, in the order of the paper.
enum class SheetLineBelow { Before, After, Morning, Effort };
inline constexpr std::size_t linesBelow = 4;

/// Where the next key goes: a row of a day, from the first exercise to the lines below them, and
/// the box in it.
struct SheetPlace {
    std::size_t day = 0;
    std::size_t row = 0;
    std::size_t box = 0;

    bool operator==(const SheetPlace&) const = default;
};

/// A sheet while it is typed in. Space, digits, p and a digit: a day reads from top to bottom, the
/// next day follows.
class SheetTyping {
  public:
    /// Begins at the first empty box of a day that is not to come.
    explicit SheetTyping(TypedSheet sheet = {});

    const TypedSheet& sheet() const { return m_sheet; }
    const SheetPlace& place() const { return m_place; }
    /// Whether the next digits are the pain of the exercise.
    bool awaitsPain() const { return m_pain; }
    bool isEmpty() const { return m_sheet.days.empty(); }
    /// The line below the exercises; empty on an exercise.
    std::optional<SheetLineBelow> lineBelow() const { return lineAt(m_place); }
    /// The exercise; null on a line below.
    const TypedCell* cell() const;

    void moveTo(const SheetPlace& place);
    void nextBox();
    void previousBox();
    void nextRow();
    void previousRow();
    void nextDay();
    void previousDay();

    /// The box as asked, and on; after digits only on.
    void asAsked();
    /// Every empty box of the exercise as asked, and on.
    void exerciseAsAsked();
    /// Every empty box of the day as asked.
    void dayAsAsked();
    /// The number in the box: several in a row are one number.
    void digit(int digit);
    void askForPain();
    void effort(Effort effort);
    /// Empties the box, or what is below.
    void clear();
    /// Takes the last key back that changed anything.
    void undo();
    bool canUndo() const { return !m_before.empty(); }

  private:
    std::optional<SheetLineBelow> lineAt(const SheetPlace& place) const;
    std::size_t boxesAt(const SheetPlace& place) const;
    std::vector<SheetPlace> places() const;
    void step(int by);
    void stepRow(int by);
    void stepDay(int by);
    TypedCell& cellHere();
    std::optional<int>* numberHere();
    int mostHere() const;
    void change(const std::function<void()>& act);
    void clearEffort();
    void settle();

    TypedSheet m_sheet;
    SheetPlace m_place;
    bool m_pain = false;
    /// The number here was begun by the digits before.
    bool m_typing = false;
    std::vector<std::pair<TypedSheet, SheetPlace>> m_before;
};

} // namespace hipwise
