#pragma once

#include "core/domain/exercise.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// All exercises, ordered by ladder and level, and the sources of what is said about them.
class Catalogue {
  public:
    Catalogue() = default;
    Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources);

    std::span<const Exercise> exercises() const { return m_exercises; }
    std::span<const Source> sources() const { return m_sources; }
    /// Every rung of one ladder, easiest first; siblings of one level in file order.
    std::span<const Exercise> ladder(Ladder ladder) const;
    /// Null where the catalogue has no such exercise.
    const Exercise* find(std::string_view id) const;
    const Source* findSource(std::string_view id) const;
    /// The highest level of a ladder, 0 where it is empty.
    int topLevel(Ladder ladder) const;

  private:
    std::vector<Exercise> m_exercises;
    std::vector<Source> m_sources;
};

} // namespace hipwise
