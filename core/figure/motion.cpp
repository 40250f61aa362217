#include "core/figure/motion.h"

#include "core/figure/easing.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace hipwise {
namespace {

/// Share of the time between two frames that is spent moving; the rest is a pause.
constexpr double moving = 0.8;
/// Samples between two frames.
constexpr std::size_t stops = 6;

std::vector<Contact> joined(std::vector<Contact> first, const std::vector<Contact>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// The contact nailed to where the body keeps it now.
Contact heldAt(const Body& body, Contact contact) {
    if (std::holds_alternative<Plane>(contact.target))
        contact.target = placeOf(body, contact.place);
    return contact;
}

} // namespace

Motion::Motion(MotionPlan plan) : m_plan(std::move(plan)) {
    assert(!m_plan.frames.empty() && m_plan.end < m_plan.frames.size());
    const WishedFrame& first = m_plan.frames.front();
    m_frames.push_back(
        settled(first.pose, joined(joined(m_plan.holds, m_plan.slides), first.touches)));
    const Body body = bodyIn(m_frames.front());
    for (const Contact& contact : m_plan.holds)
        m_kept.push_back(heldAt(body, contact));
    m_kept.insert(m_kept.end(), m_plan.slides.begin(), m_plan.slides.end());
    for (std::size_t at = 1; at < m_plan.frames.size(); ++at) {
        Pose wish = m_plan.frames[at].pose;
        wish.place = m_frames.back().place;
        m_frames.push_back(settled(wish, joined(m_kept, m_plan.frames[at].touches)));
    }
    sample();
}

void Motion::sample() {
    const std::size_t ways = m_plan.cycle ? m_frames.size() : m_frames.size() - 1;
    for (std::size_t way = 0; way < ways; ++way)
        for (std::size_t stop = 0; stop < stops; ++stop)
            m_samples.push_back(
                betweenFrames(way, (way + 1) % m_frames.size(), static_cast<double>(stop) / stops));
    m_samples.push_back(m_frames.back());
}

std::vector<Pose> Motion::way(const MotionArrow& arrow) const {
    const std::size_t first = arrow.from * stops;
    const std::size_t last = std::min(arrow.to * stops, m_samples.size() - 1);
    std::vector<Pose> poses(m_samples.begin() + static_cast<std::ptrdiff_t>(std::min(first, last)),
                            m_samples.begin() + static_cast<std::ptrdiff_t>(std::max(first, last)) +
                                1);
    if (first > last)
        std::ranges::reverse(poses);
    return poses;
}

Pose Motion::betweenFrames(std::size_t from, std::size_t to, double share) const {
    if (share <= 0 || from == to)
        return m_frames[from];
    if (share >= 1)
        return m_frames[to];
    return settled(between(m_frames[from], m_frames[to], share), m_kept);
}

std::size_t Motion::legs() const {
    const std::size_t count = m_frames.size();
    return m_plan.cycle ? count : 2 * (count - 1);
}

std::size_t Motion::frameAfter(std::size_t leg) const {
    const std::size_t count = m_frames.size();
    if (m_plan.cycle)
        return leg % count;
    const std::size_t there = leg % (2 * (count - 1));
    return there < count ? there : 2 * (count - 1) - there;
}

Pose Motion::at(double moment) const {
    const double legsDone = std::clamp(moment, 0.0, 1.0) * static_cast<double>(legs());
    const auto leg = std::min(static_cast<std::size_t>(legsDone), legs() - 1);
    const double time = (legsDone - static_cast<double>(leg)) / moving;
    return betweenFrames(frameAfter(leg), frameAfter(leg + 1), eased(std::min(1.0, time)));
}

} // namespace hipwise
