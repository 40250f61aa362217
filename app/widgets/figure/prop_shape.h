#pragma once

#include "core/figure/flesh.h"
#include "core/figure/prop.h"

#include <vector>

namespace hipwise {

/// One board, post or cushion of a thing.
struct PropPart {
    std::vector<Hull> hulls;
    Vector3 from;
    Vector3 to;
    enum class Place {
        /// Below everything, such as a mat.
        Ground,
        /// Under whatever stands on it.
        Under,
        /// Wherever its depth puts it.
        Among,
        /// A band before and behind the limbs that it is around.
        BandBefore,
        BandBehind
    };
    Place place = Place::Among;
};

/// The towards direction tells which half of a band lies before the limbs.
std::vector<PropPart> shapeOf(const Prop& prop, const Body& body, const Vector3& towards);

} // namespace hipwise
