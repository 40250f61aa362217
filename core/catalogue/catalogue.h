#pragma once

#include "core/domain/exercise.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hipwise {

/// All exercises, ordered by ladder and level, and the sources of what is said about them.
class Catalogue {
  public:
    Catalogue() = default;
    /// `beside` stand on no ladder but can be found; a stand-in is a pair of the id of an exercise
    /// beside and of the one that takes its place in the plan.
    Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources,
              std::vector<Exercise> beside = {},
              std::vector<std::pair<std::string, std::string>> standIns = {});

    /// Those that the plan may use.
    std::span<const Exercise> exercises() const { return m_exercises; }
    std::span<const Source> sources() const { return m_sources; }
    /// Every rung of one ladder, easiest first; siblings of one level in file order.
    std::span<const Exercise> ladder(Ladder ladder) const;
    /// Null where the catalogue has no such exercise.
    const Exercise* find(std::string_view id) const;
    /// What takes the place of an exercise beside the ladders; null where nothing does.
    const Exercise* standInFor(std::string_view id) const;
    const Source* findSource(std::string_view id) const;
    /// The highest level of a ladder, 0 where it is empty.
    int topLevel(Ladder ladder) const;

  private:
    std::vector<Exercise> m_exercises;
    std::vector<Source> m_sources;
    std::vector<Exercise> m_beside;
    std::vector<std::pair<std::string, std::string>> m_standIns;
};

} // namespace hipwise
