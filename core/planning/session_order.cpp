#include "core/planning/session_order.h"

#include "core/planning/dose_rules.h"

#include <algorithm>
#include <bit>

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

/// The ladders of one session, without a word to the allocator: it is made for every make-up.
struct LadderOrder {
    std::array<Ladder, ladderCount> ladders{};
    std::size_t size = 0;

    const Ladder* begin() const { return ladders.data(); }
    const Ladder* end() const { return ladders.data() + size; }
};

LadderOrder orderOf(LadderSet ladders, const Options& options,
                    const std::array<Goal, 3>& goalOrder) {
    std::array<unsigned, ladderCount> turns{};
    std::array<unsigned, 8> firstTurnAt{};
    firstTurnAt.fill(99);
    for (LadderSet left = ladders; left != 0; left &= left - 1) {
        const auto ladder = static_cast<Ladder>(std::countr_zero(left));
        const auto i = static_cast<std::size_t>(ladder);
        turns[i] = static_cast<unsigned>(turnInSession(ladder, goalOrder));
        auto& first = firstTurnAt[static_cast<std::size_t>(options[i].position)];
        if (ladder != Ladder::Mobility)
            first = std::min(first, turns[i]);
    }
    // Mobility last, then by position, turn in the session and band, as digits of one number.
    std::array<unsigned, ladderCount> keys{};
    LadderOrder order;
    for (LadderSet left = ladders; left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        const auto position = static_cast<unsigned>(options[i].position);
        const bool last = static_cast<Ladder>(i) == Ladder::Mobility;
        keys[order.size++] = (last ? 1u << 24 : 0) | firstTurnAt[position] << 16 | position << 12 |
                             turns[i] << 8 | (options[i].band > 0 ? 1u << 4 : 0) |
                             static_cast<unsigned>(i);
    }
    std::sort(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(order.size));
    for (std::size_t i = 0; i < order.size; ++i)
        order.ladders[i] = static_cast<Ladder>(keys[i] & 15u);
    return order;
}

template <class Item>
int secondsBetween(const Item* before, const Item& item) {
    const bool samePosition = before && before->position == item.position;
    const Seconds change = samePosition ? rules::changeSamePosition : rules::changeNewPosition;
    const bool bandComesOn = item.band > 0 && (!before || before->band != item.band);
    return change.value + (bandComesOn ? rules::putOnBand.value : 0);
}

} // namespace

int turnInSession(Ladder ladder, const std::array<Goal, 3>& goalOrder) {
    if (const auto goal = turnOf(ladder))
        return static_cast<int>(std::ranges::find(goalOrder, *goal) - goalOrder.begin());
    return ladder == Ladder::Core ? 3 : ladder == Ladder::Balance ? 4 : 5;
}

std::vector<Ladder> sessionOrder(LadderSet ladders, const Options& options,
                                 const std::array<Goal, 3>& goalOrder) {
    const LadderOrder order = orderOf(ladders, options, goalOrder);
    return {order.begin(), order.end()};
}

int changeOver(const WeekOption* before, const WeekOption& item) {
    return secondsBetween(before, item);
}

int changeOver(const Prescription* before, const Prescription& item) {
    return secondsBetween(before, item);
}

OrderCost orderCost(LadderSet ladders, const Options& options,
                    const std::array<Goal, 3>& goalOrder) {
    OrderCost cost;
    const WeekOption* before = nullptr;
    for (const Ladder ladder : orderOf(ladders, options, goalOrder)) {
        const WeekOption& item = optionOf(options, ladder);
        cost.changeOverSeconds += changeOver(before, item);
        if (!before || before->position != item.position)
            ++cost.positions;
        before = &item;
    }
    return cost;
}

} // namespace hipwise
