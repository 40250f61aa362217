#include "core/figure/contact.h"
#include "core/figure/linear_system.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hipwise {
namespace {

constexpr int mostSteps = 40;
/// No joint turns further than this in one step, in radians.
constexpr double longestStep = 0.35;
constexpr double goodEnough = 1e-5;
constexpr double nudge = 1e-6;
constexpr double leastDamping = 1e-6;
/// A wish whose squared errors are below this is mended in one go; others are led to the contacts
/// by and by, so that they stay as close to the wish as they can.
constexpr double nearEnough = 1e-3;

/// How much a radian away from the wish weighs against one body height away from a contact. The
/// trunk is stiffer than the limbs, which therefore give way first.
constexpr std::array<double, trunkAngles> trunkStiffness{0.03, 0.02, 0.02, 0.03, 0.03,
                                                         0.03, 0.01, 0.01, 0.01};
constexpr std::array<double, limbAngles> limbStiffness{0.004, 0.005, 0.005, 0.003, 0.002,
                                                       0.004, 0.001, 0.004, 0.004, 0.004,
                                                       0.003, 0.002, 0.003, 0.002};
constexpr double placeStiffness = 0.0005;

/// One number of a pose that may be changed: where it is, how stiff, how many units a radian has,
/// and its limits.
struct Variable {
    double* value;
    double stiffness;
    double perRadian;
    double lowest;
    double highest;
    /// The limb and its angle; nothing for the trunk, which moves everything.
    std::optional<std::pair<Side, LimbAngle>> limb;

    /// Whether such a change would lead out of the limits, on which it already stands.
    bool blocked(double change) const {
        return (*value <= lowest && change < 0) || (*value >= highest && change > 0);
    }
};

std::vector<Variable> variablesOf(Pose& pose) {
    std::vector<Variable> all;
    for (double* coordinate : {&pose.place.x, &pose.place.y, &pose.place.z})
        all.push_back({coordinate, placeStiffness, 1, -9, 9, {}});
    const double perRadian = degrees(1);
    for (std::size_t at = 0; at < trunkAngles; ++at)
        all.push_back({&pose.trunk[at],
                       trunkStiffness[at],
                       perRadian,
                       rangeOf(static_cast<TrunkAngle>(at)).lowest,
                       rangeOf(static_cast<TrunkAngle>(at)).highest,
                       {}});
    for (const Side side : {Side::Left, Side::Right})
        for (std::size_t at = 0; at < limbAngles; ++at) {
            const auto angle = static_cast<LimbAngle>(at);
            all.push_back({&pose.at(side, angle), limbStiffness[at], perRadian,
                           rangeOf(angle).lowest, rangeOf(angle).highest, std::pair{side, angle}});
        }
    return all;
}

/// The change of every error with every variable, by rows of variables.
std::vector<std::vector<double>> slopes(Pose& pose, std::span<const Variable> variables,
                                        std::span<const Contact> contacts,
                                        const std::vector<double>& errors) {
    const Body now = bodyIn(pose);
    std::vector<std::vector<double>> rows;
    rows.reserve(variables.size());
    for (const Variable& variable : variables) {
        const double kept = *variable.value;
        *variable.value += nudge * variable.perRadian;
        Body body = variable.limb ? now : bodyIn(pose);
        if (variable.limb)
            replaceLimb(body, pose, variable.limb->first, variable.limb->second);
        *variable.value = kept;
        std::vector<double> row = contactErrors(body, contacts);
        for (std::size_t at = 0; at < row.size(); ++at)
            row[at] = (row[at] - errors[at]) / nudge;
        rows.push_back(std::move(row));
    }
    return rows;
}

double product(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t at = 0; at < a.size(); ++at)
        sum += a[at] * b[at];
    return sum;
}

/// The normal equations of the contacts and the wish.
struct Equations {
    std::vector<double> matrix;
    std::vector<double> right;

    void fix(std::size_t variable) {
        const std::size_t n = right.size();
        for (std::size_t other = 0; other < n; ++other)
            matrix[variable * n + other] = matrix[other * n + variable] = 0;
        matrix[variable * n + variable] = 1;
        right[variable] = 0;
    }
};

Equations equations(const std::vector<std::vector<double>>& rows, const std::vector<double>& errors,
                    std::span<const Variable> variables, const std::vector<double>& wished) {
    const std::size_t n = variables.size();
    Equations all{std::vector<double>(n * n), std::vector<double>(n)};
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j)
            all.matrix[i * n + j] = all.matrix[j * n + i] = product(rows[i], rows[j]);
        const double stiff = variables[i].stiffness * variables[i].stiffness;
        all.matrix[i * n + i] += stiff;
        const double away = (*variables[i].value - wished[i]) / variables[i].perRadian;
        all.right[i] = -product(rows[i], errors) - stiff * away;
    }
    return all;
}

/// The step towards the contacts, held back by the wish, the limits and the damping.
std::vector<double> step(Equations equations, std::span<const Variable> variables, double damping) {
    const std::size_t n = variables.size();
    for (std::size_t at = 0; at < n; ++at)
        equations.matrix[at * n + at] += damping;
    for (;;) {
        const std::vector<double> change = solvedSystem(equations.matrix, equations.right);
        bool free = true;
        for (std::size_t at = 0; at < n; ++at)
            if (variables[at].blocked(change[at])) {
                equations.fix(at);
                free = false;
            }
        if (free)
            return change;
    }
}

/// Moves the variables by at most the longest step; returns how far they really moved.
double move(std::span<const Variable> variables, const std::vector<double>& change) {
    double longest = 0;
    for (const double part : change)
        longest = std::max(longest, std::abs(part));
    const double share = longest > longestStep ? longestStep / longest : 1;
    double moved = 0;
    for (std::size_t at = 0; at < change.size(); ++at) {
        const Variable& variable = variables[at];
        const double before = *variable.value;
        *variable.value = std::clamp(before + share * change[at] * variable.perRadian,
                                     variable.lowest, variable.highest);
        moved = std::max(moved, std::abs(*variable.value - before) / variable.perRadian);
    }
    return moved;
}

/// What is to become small: squares of the errors and of the ways from the wish.
double cost(const std::vector<double>& errors, std::span<const Variable> variables,
            const std::vector<double>& wished) {
    double sum = product(errors, errors);
    for (std::size_t at = 0; at < wished.size(); ++at) {
        const Variable& variable = variables[at];
        const double away =
            variable.stiffness * (*variable.value - wished[at]) / variable.perRadian;
        sum += away * away;
    }
    return sum;
}

/// Goes down to the least cost from where the pose is.
void descend(Pose& pose, std::span<const Variable> variables, const std::vector<double>& wished,
             std::span<const Contact> contacts) {
    std::vector<double> errors = contactErrors(bodyIn(pose), contacts);
    double best = cost(errors, variables, wished);
    double damping = 0;
    for (int tried = 0; tried < mostSteps; ++tried) {
        const Equations all =
            equations(slopes(pose, variables, contacts, errors), errors, variables, wished);
        double moved = goodEnough;
        while (moved >= goodEnough) {
            const Pose before = pose;
            moved = move(variables, step(all, variables, damping));
            errors = contactErrors(bodyIn(pose), contacts);
            const double reached = cost(errors, variables, wished);
            if (reached <= best) {
                best = reached;
                damping = damping < leastDamping ? 0 : damping / 5;
                break;
            }
            pose = before;
            damping = std::max(leastDamping, damping * 6);
        }
        if (moved < goodEnough)
            return;
    }
}

} // namespace

Pose settled(const Pose& wish, std::span<const Contact> contacts) {
    Pose pose = withinLimits(wish);
    const std::vector<Variable> variables = variablesOf(pose);
    std::vector<double> wished;
    for (const Variable& variable : variables)
        wished.push_back(*variable.value);
    const std::vector<double> errors = contactErrors(bodyIn(pose), contacts);
    const bool near = product(errors, errors) < nearEnough;
    for (const double stiffer : near ? std::vector{1.0} : std::vector{20.0, 4.0, 1.0}) {
        std::vector<Variable> stiff = variables;
        for (std::size_t at = 3; at < stiff.size(); ++at)
            stiff[at].stiffness *= stiffer;
        descend(pose, stiff, wished, contacts);
    }
    return pose;
}

} // namespace hipwise
