#pragma once

#include "core/domain/programme.h"

#include <functional>
#include <string>
#include <vector>

namespace hipwise {

/// Where a week of the engine's lies against a published dose: within two thirds and one and a half
/// times of it, or outside.
enum class Against { Below, Within, Above };

/// One dose that was read in a published programme (evidence.md section 9), and what it compares
/// with in the weeks of the plan, on average.
struct PublishedDose {
    /// Programme, and how far its dose was read: R or R2.
    std::string source;
    std::string dose;
    double low = 0;
    double high = 0;
    int firstWeek = 1;
    int lastWeek = 12;
    std::function<double(const Week&)> ours;
    Against lies = Against::Within;
    std::string because;
};

/// A published session that was read with its exercises, to be timed as the engine times its own.
struct PublishedSession {
    std::string source;
    std::vector<Prescription> items;
    bool fits = false;
    std::string because;
};

/// Rows whose dose is common knowledge only (mem) or was not seen are left out.
std::vector<PublishedDose> publishedDoses();
std::vector<PublishedSession> publishedSessions();

} // namespace hipwise
