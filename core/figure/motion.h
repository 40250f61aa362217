#pragma once

#include "core/figure/prop.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// From where a figure is seen: turned from its front towards its left, and from above; degrees.
struct FigureView {
    double yaw = 90;
    double pitch = 0;

    bool operator==(const FigureView&) const = default;
};

/// Frames between which an arrow follows a place of the skin, or the way in which that place
/// presses without moving.
struct MotionArrow {
    Landmark of;
    std::size_t from = 0;
    std::size_t to = 1;
    std::optional<Vector3> press;
};

/// A muscle by its name in the catalogue; on both sides where no side is said.
struct WorkingMuscle {
    std::string name;
    std::optional<Side> side;

    bool operator==(const WorkingMuscle&) const = default;
};

/// One posture of a movement as a pose file wishes it, and what it touches just then.
struct WishedFrame {
    Pose pose;
    std::vector<Contact> touches;
};

/// A movement as a pose file describes it, with the left side working.
struct MotionPlan {
    std::string exercise;
    FigureView view;
    std::string cue;
    std::vector<Prop> props;
    /// Contacts that stay where the first frame puts them.
    std::vector<Contact> holds;
    /// Contacts that are kept at every moment but may move along their surface.
    std::vector<Contact> slides;
    std::vector<WishedFrame> frames;
    /// The frame that is drawn as the end.
    std::size_t end = 1;
    /// From the last frame straight to the first, rather than back through all.
    bool cycle = false;
    std::vector<MotionArrow> arrows;
    std::vector<WorkingMuscle> muscles;
};

/// A movement whose frames keep all contacts and which can be asked for any moment.
class Motion {
  public:
    explicit Motion(MotionPlan plan);

    const MotionPlan& plan() const { return m_plan; }
    std::size_t frameCount() const { return m_frames.size(); }
    const Pose& frame(std::size_t at) const { return m_frames[at]; }
    const Pose& start() const { return m_frames.front(); }
    const Pose& end() const { return m_frames[m_plan.end]; }
    /// The contacts kept at every moment, with their spots.
    const std::vector<Contact>& kept() const { return m_kept; }
    /// A share of the way from one frame to another.
    Pose betweenFrames(std::size_t from, std::size_t to, double share) const;
    /// The pose at a share of the loop, 0 to 1: from the first frame on and back to it.
    Pose at(double moment) const;
    /// Poses all along the loop, enough to know how much room it takes.
    const std::vector<Pose>& samples() const { return m_samples; }
    /// Poses from the first to the last frame of an arrow.
    std::vector<Pose> way(const MotionArrow& arrow) const;
    /// How many ways from frame to frame one loop has.
    std::size_t legs() const;

  private:
    void sample();
    std::size_t frameAfter(std::size_t leg) const;

    MotionPlan m_plan;
    std::vector<Contact> m_kept;
    std::vector<Pose> m_frames;
    /// Between each frame and the next, `stops` poses, beginning with the frame.
    std::vector<Pose> m_samples;
};

} // namespace hipwise
