#include "core/planning/session_order.h"

#include "core/planning/dose_rules.h"

#include <algorithm>
#include <tuple>

namespace hipwise {
namespace {

using Options = std::array<WeekOption, ladderCount>;

const WeekOption& optionOf(const Options& options, Ladder ladder) {
    return options[static_cast<std::size_t>(ladder)];
}

/// The goal whose turn in the session a ladder takes; none for core, balance and mobility.
std::optional<Goal> turnOf(Ladder ladder) {
    switch (ladder) {
    case Ladder::Bridge:
    case Ladder::Extension:
        return Goal::Extension;
    case Ladder::SideLegRaise:
    case Ladder::Clamshell:
    case Ladder::BandWalk:
        return Goal::Abduction;
    case Ladder::Lunge:
    case Ladder::Hinge:
        return Goal::Function;
    case Ladder::Core:
    case Ladder::Balance:
    case Ladder::Mobility:
    case Ladder::WarmUp:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

int turnInSession(Ladder ladder, const std::array<Goal, 3>& goalOrder) {
    if (const auto goal = turnOf(ladder))
        return static_cast<int>(std::ranges::find(goalOrder, *goal) - goalOrder.begin());
    return ladder == Ladder::Core ? 3 : ladder == Ladder::Balance ? 4 : 5;
}

std::vector<Ladder> sessionOrder(LadderSet ladders, const Options& options,
                                 const std::array<Goal, 3>& goalOrder) {
    std::array<int, 8> firstTurnAt{};
    firstTurnAt.fill(99);
    std::vector<Ladder> order;
    for (int i = 0; i < ladderCount; ++i) {
        const auto ladder = static_cast<Ladder>(i);
        if (!(ladders & bit(ladder)))
            continue;
        order.push_back(ladder);
        auto& first = firstTurnAt[static_cast<std::size_t>(optionOf(options, ladder).position)];
        if (ladder != Ladder::Mobility)
            first = std::min(first, turnInSession(ladder, goalOrder));
    }
    const auto key = [&](Ladder ladder) {
        const WeekOption& option = optionOf(options, ladder);
        const bool last = ladder == Ladder::Mobility;
        return std::tuple(last, firstTurnAt[static_cast<std::size_t>(option.position)],
                          option.position, turnInSession(ladder, goalOrder), option.band > 0,
                          ladder);
    };
    std::ranges::sort(order, {}, key);
    return order;
}

int changeOver(const WeekOption* before, const WeekOption& item) {
    const bool samePosition = before && before->position == item.position;
    const Seconds change = samePosition ? rules::changeSamePosition : rules::changeNewPosition;
    const bool bandComesOn = item.band > 0 && (!before || before->band != item.band);
    return change.value + (bandComesOn ? rules::putOnBand.value : 0);
}

OrderCost orderCost(LadderSet ladders, const Options& options,
                    const std::array<Goal, 3>& goalOrder) {
    OrderCost cost;
    const WeekOption* before = nullptr;
    for (const Ladder ladder : sessionOrder(ladders, options, goalOrder)) {
        const WeekOption& item = optionOf(options, ladder);
        cost.changeOverSeconds += changeOver(before, item);
        if (!before || before->position != item.position)
            ++cost.positions;
        before = &item;
    }
    return cost;
}

} // namespace hipwise
