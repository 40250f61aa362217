#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hipwise {

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources,
                     std::vector<Exercise> beside,
                     std::vector<std::pair<std::string, std::string>> standIns)
    : m_exercises(std::move(exercises)),
      m_sources(std::move(sources)),
      m_beside(std::move(beside)),
      m_standIns(std::move(standIns)) {
    std::ranges::stable_sort(m_exercises, {},
                             [](const Exercise& e) { return std::tuple(e.ladder, e.level); });
}

std::span<const Exercise> Catalogue::ladder(Ladder ladder) const {
    const auto first = std::ranges::lower_bound(m_exercises, ladder, {}, &Exercise::ladder);
    const auto last = std::ranges::upper_bound(m_exercises, ladder, {}, &Exercise::ladder);
    return {first, last};
}

const Exercise* Catalogue::find(std::string_view id) const {
    for (const auto* exercises : {&m_exercises, &m_beside})
        if (const auto it = std::ranges::find(*exercises, id, &Exercise::id);
            it != exercises->end())
            return &*it;
    return nullptr;
}

const Exercise* Catalogue::standInFor(std::string_view id) const {
    if (std::ranges::find(m_exercises, id, &Exercise::id) != m_exercises.end())
        return nullptr;
    const auto it = std::ranges::find(m_standIns, id, &std::pair<std::string, std::string>::first);
    return it == m_standIns.end() ? nullptr : find(it->second);
}

const Source* Catalogue::findSource(std::string_view id) const {
    const auto it = std::ranges::find(m_sources, id, &Source::id);
    return it == m_sources.end() ? nullptr : &*it;
}

int Catalogue::topLevel(Ladder ladder) const {
    const auto rungs = this->ladder(ladder);
    return rungs.empty() ? 0 : rungs.back().level;
}

} // namespace hipwise
