#include "app/cli/tick_options.h"

#include <algorithm>

namespace hipwise::cli {
namespace {

bool tellsSets(const TickOptions& options) {
    return options.set || options.side || options.reps || options.seconds || options.takesBack;
}

std::optional<Amount> toldAmount(const TickOptions& options) {
    if (options.reps)
        return Reps{*options.reps};
    if (options.seconds)
        return Seconds{*options.seconds};
    return std::nullopt;
}

std::optional<Refusal> misfit(const Prescription& item, const TickOptions& options) {
    const bool hold = std::holds_alternative<Seconds>(item.amount);
    if (hold && options.reps)
        return Refusal{item.exercise + " is held for a time; use --seconds."};
    if (!hold && options.seconds)
        return Refusal{item.exercise + " is counted in times; use --reps."};
    if (!item.perSide && options.side)
        return Refusal{item.exercise + " works both sides at once; leave --side out."};
    return std::nullopt;
}

} // namespace

std::optional<Refusal> contradiction(const TickOptions& options) {
    if (options.all && !options.exercise.empty())
        return Refusal{"--all and --exercise do not go together; choose one of them."};
    if (options.exercise.empty() && (tellsSets(options) || options.effort))
        return Refusal{"--set, --side, --reps, --seconds, --take-back and --effort are about one "
                       "exercise; name it with --exercise ID."};
    if (options.reps && options.seconds)
        return Refusal{"--reps and --seconds do not go together; choose one of them."};
    if (options.takesBack && (options.reps || options.seconds || options.effort || options.pain))
        return Refusal{"--take-back takes sets back; leave --reps, --seconds, --effort and --pain "
                       "out."};
    if (!options.all && options.exercise.empty() && !options.pain)
        return Refusal{"Say what was done: --all, --exercise ID or --pain P."};
    return std::nullopt;
}

std::variant<std::vector<SetFact>, Refusal> chosenFacts(const Prescription& item,
                                                        const TickOptions& options) {
    if (const auto refusal = misfit(item, options))
        return *refusal;
    if (!tellsSets(options) && (options.effort || options.pain))
        return std::vector<SetFact>{};
    std::vector<SetFact> facts = allSetsAsAsked(item);
    const auto last = std::ranges::max(facts, {}, &SetFact::set).set;
    std::erase_if(facts, [&options](const SetFact& fact) {
        return (options.set && fact.set != *options.set) ||
               (options.side && fact.side != options.side);
    });
    if (facts.empty())
        return Refusal{item.exercise + " has no such set that day; choose 1 to " +
                       std::to_string(last) + '.'};
    if (const auto amount = toldAmount(options))
        for (SetFact& fact : facts)
            fact.done = amount;
    if (options.takesBack)
        for (SetFact& fact : facts)
            fact.done.reset();
    return facts;
}

} // namespace hipwise::cli
