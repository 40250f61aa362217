#include "app/models/sheet_typing.h"

#include <algorithm>
#include <tuple>

namespace hipwise {

namespace {

constexpr int mostPain = 10;
constexpr int mostReps = 200;
constexpr int mostSeconds = 3600;

void fillEmpty(TypedCell& cell) {
    for (TypedBox& box : cell.boxes)
        if (!box.done)
            box.done = numberOf(box.asked);
}

} // namespace

SheetTyping::SheetTyping(TypedSheet sheet) : m_sheet(std::move(sheet)) {
    const auto all = places();
    const auto empty = std::ranges::find_if(all, [this](const SheetPlace& place) {
        return !lineAt(place) && !m_sheet.rows[place.row].cells[place.day].boxes[place.box].done;
    });
    if (!all.empty())
        m_place = empty == all.end() ? all.front() : *empty;
}

std::optional<SheetLineBelow> SheetTyping::lineAt(const SheetPlace& place) const {
    if (place.row < m_sheet.rows.size())
        return std::nullopt;
    return static_cast<SheetLineBelow>(place.row - m_sheet.rows.size());
}

const TypedCell* SheetTyping::cell() const {
    return isEmpty() || lineBelow() ? nullptr : &m_sheet.rows[m_place.row].cells[m_place.day];
}

TypedCell& SheetTyping::cellHere() {
    return m_sheet.rows[m_place.row].cells[m_place.day];
}

/// A line below has one place.
std::size_t SheetTyping::boxesAt(const SheetPlace& place) const {
    return lineAt(place) ? 1 : m_sheet.rows[place.row].cells[place.day].boxes.size();
}

/// All that can be typed into, in order.
std::vector<SheetPlace> SheetTyping::places() const {
    std::vector<SheetPlace> all;
    for (std::size_t day = 0; day < m_sheet.days.size(); ++day) {
        if (!m_sheet.days[day].open)
            continue;
        for (std::size_t row = 0; row < m_sheet.rows.size() + linesBelow; ++row)
            for (std::size_t box = 0; box < boxesAt({day, row, 0}); ++box)
                all.push_back({day, row, box});
    }
    return all;
}

void SheetTyping::settle() {
    m_pain = false;
    m_typing = false;
}

void SheetTyping::moveTo(const SheetPlace& place) {
    const auto all = places();
    if (std::ranges::find(all, place) == all.end())
        return;
    settle();
    m_place = place;
}

void SheetTyping::step(int by) {
    const auto all = places();
    const auto here = std::ranges::find(all, m_place);
    if (here == all.end())
        return;
    const auto at = std::clamp<std::ptrdiff_t>(here - all.begin() + by, 0, std::ssize(all) - 1);
    moveTo(all[static_cast<std::size_t>(at)]);
}

void SheetTyping::nextBox() {
    step(1);
}

void SheetTyping::previousBox() {
    step(-1);
}

/// Up and down stay on the day, at the same box where the row has it.
void SheetTyping::stepRow(int by) {
    SheetPlace place = m_place;
    do {
        if (by < 0 && place.row == 0)
            return;
        place.row = by < 0 ? place.row - 1 : place.row + 1;
        if (place.row >= m_sheet.rows.size() + linesBelow)
            return;
    } while (boxesAt(place) == 0);
    place.box = std::min(place.box, boxesAt(place) - 1);
    moveTo(place);
}

void SheetTyping::nextRow() {
    stepRow(1);
}

void SheetTyping::previousRow() {
    stepRow(-1);
}

void SheetTyping::stepDay(int by) {
    const auto all = places();
    for (auto day = static_cast<std::ptrdiff_t>(m_place.day) + by;
         day >= 0 && day < std::ssize(m_sheet.days); day += by) {
        const auto first = std::ranges::find(all, static_cast<std::size_t>(day), &SheetPlace::day);
        if (first != all.end())
            return moveTo(*first);
    }
}

void SheetTyping::nextDay() {
    stepDay(1);
}

void SheetTyping::previousDay() {
    stepDay(-1);
}

void SheetTyping::change(const std::function<void()>& act) {
    if (isEmpty() || !m_sheet.days[m_place.day].open)
        return;
    const auto before = std::pair(m_sheet, m_place);
    act();
    if (m_sheet != before.first)
        m_before.push_back(before);
}

void SheetTyping::asAsked() {
    change([this] {
        if (!m_typing && !m_pain && !lineBelow()) {
            TypedBox& box = cellHere().boxes[m_place.box];
            box.done = numberOf(box.asked);
        }
    });
    step(1);
}

void SheetTyping::exerciseAsAsked() {
    if (lineBelow())
        return step(1);
    change([this] { fillEmpty(cellHere()); });
    moveTo({m_place.day, m_place.row, cellHere().boxes.size() - 1});
    step(1);
}

void SheetTyping::dayAsAsked() {
    change([this] {
        for (TypedRow& row : m_sheet.rows)
            fillEmpty(row.cells[m_place.day]);
    });
    settle();
}

/// What digits go into; null on the word for how hard it was.
std::optional<int>* SheetTyping::numberHere() {
    TypedDay& day = m_sheet.days[m_place.day];
    const auto line = lineBelow();
    if (!line)
        return m_pain ? &cellHere().pain : &cellHere().boxes[m_place.box].done;
    switch (*line) {
    case SheetLineBelow::Before:
        return &day.before;
    case SheetLineBelow::After:
        return &day.after;
    case SheetLineBelow::Morning:
        return &day.morning;
    case SheetLineBelow::Effort:
        break;
    }
    return nullptr;
}

int SheetTyping::mostHere() const {
    if (lineBelow() || m_pain)
        return mostPain;
    return isHold(cell()->boxes[m_place.box].asked) ? mostSeconds : mostReps;
}

void SheetTyping::digit(int digit) {
    change([this, digit] {
        std::optional<int>* number = numberHere();
        if (!number)
            return;
        const int longer = m_typing ? 10 * number->value_or(0) + digit : digit;
        *number = longer > mostHere() ? digit : longer;
        m_typing = true;
    });
}

void SheetTyping::askForPain() {
    if (isEmpty() || lineBelow())
        return;
    settle();
    m_pain = true;
}

void SheetTyping::effort(Effort effort) {
    if (lineBelow() != SheetLineBelow::Effort)
        return;
    change([this, effort] { m_sheet.days[m_place.day].effort = effort; });
    step(1);
}

void SheetTyping::clear() {
    change([this] {
        if (std::optional<int>* number = numberHere())
            number->reset();
        else
            clearEffort();
    });
    settle();
}

void SheetTyping::clearEffort() {
    m_sheet.days[m_place.day].effort.reset();
    for (TypedRow& row : m_sheet.rows)
        row.cells[m_place.day].effort.reset();
}

void SheetTyping::undo() {
    if (m_before.empty())
        return;
    std::tie(m_sheet, m_place) = m_before.back();
    m_before.pop_back();
    settle();
}

} // namespace hipwise
