#include "core/figure/motion_reader.h"

#include "core/figure/muscle.h"
#include "core/figure/pose_fields.h"

#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace hipwise {
namespace {

using nlohmann::json;

/// Reads a document and notes what it does not understand.
class MotionReader {
  public:
    explicit MotionReader(const json& document) : m_document(document) {}

    MotionRead read() {
        const char* const known[]{"format", "version", "exercise", "view",   "cue",
                                  "props",  "hold",    "slide",    "frames", "cycle",
                                  "arrows", "end",     "muscles"};
        for (const auto& [key, value] : m_document.items())
            if (std::ranges::find(known, key) == std::end(known))
                refuse("unknown field \"" + key + "\"");
        readHead();
        readProps();
        m_plan.holds = contacts(m_document.value("hold", json::object()));
        m_plan.slides = contacts(m_document.value("slide", json::object()));
        readFrames();
        readArrows();
        for (const json& word : m_document.value("muscles", json::array()))
            addMuscle(word.get<std::string>());
        if (!m_problems.empty())
            return m_problems;
        return m_plan;
    }

  private:
    static Vector3 vector(const json& three) {
        return {three.at(0).get<double>(), three.at(1).get<double>(), three.at(2).get<double>()};
    }

    void refuse(const std::string& what) { m_problems.push_back(what); }

    void readHead() {
        if (m_document.value("format", "") != "hipwise/pose" || m_document.value("version", 0) != 1)
            refuse("not a pose file of version 1");
        m_plan.exercise = m_document.value("exercise", "");
        m_plan.cue = m_document.value("cue", "");
        m_plan.cycle = m_document.value("cycle", false);
        const json view = m_document.value("view", json::array({90, 0}));
        m_plan.view = {view.at(0).get<double>(), view.at(1).get<double>()};
    }

    void readProps() {
        for (const json& entry : m_document.value("props", json::array()))
            readProp(entry);
    }

    void readProp(const json& entry) {
        const std::string word = entry.at("kind").get<std::string>();
        const auto kind = propNamed(word);
        if (!kind)
            return refuse("unknown prop \"" + word + "\"");
        Prop prop;
        prop.kind = *kind;
        prop.size = usualSize(*kind);
        const json at = entry.value("at", json::array({0, 0}));
        prop.at = {at.at(0).get<double>(), entry.value("above", 0.0), at.at(1).get<double>()};
        prop.turn = entry.value("turn", 0.0);
        prop.size.x = entry.value("width", prop.size.x);
        prop.size.y = entry.value("height", prop.size.y);
        prop.size.z = entry.value("depth", prop.size.z);
        for (const json& place : entry.value("around", json::array()))
            if (const auto landmark = middleNamed(place.get<std::string>()))
                prop.around.push_back(*landmark);
            else
                refuse("unknown place " + place.dump());
        m_plan.props.push_back(prop);
    }

    std::vector<Contact> contacts(const json& object) {
        std::vector<Contact> all;
        for (const auto& [place, target] : object.items()) {
            std::vector<Contact> found;
            if (target.is_array())
                found = contactsAt(place, vector(target));
            else
                found = contactsOf(place, target.get<std::string>(), m_plan.props);
            if (found.empty())
                refuse("\"" + place + "\" cannot touch " + target.dump());
            all.insert(all.end(), found.begin(), found.end());
        }
        return all;
    }

    void readFrames() {
        Pose pose;
        pose.place.y = 0.53;
        for (const Side side : {Side::Left, Side::Right})
            pose.at(side, LimbAngle::FingerFlexion) = 22;
        for (const json& entry : m_document.value("frames", json::array())) {
            for (const auto& [key, value] : entry.items())
                readFramePart(key, value, pose);
            m_plan.frames.push_back({pose, contacts(entry.value("touch", json::object()))});
        }
        if (m_plan.frames.size() < 2)
            return refuse("fewer than two frames");
        m_plan.end = m_document.value("end", m_plan.frames.size() - 1);
        if (m_plan.end >= m_plan.frames.size())
            refuse("the end is no frame");
    }

    void readFramePart(const std::string& key, const json& value, Pose& pose) {
        if (key == "trunk")
            return readTrunk(value, pose);
        if (key == "both" || key == "left")
            readLimb(value, Side::Left, pose);
        if (key == "both" || key == "right")
            readLimb(value, Side::Right, pose);
        if (key != "both" && key != "left" && key != "right" && key != "touch")
            refuse("unknown part of a frame \"" + key + "\"");
    }

    void readTrunk(const json& angles, Pose& pose) {
        for (const auto& [word, value] : angles.items())
            if (const auto angle = trunkAngleNamed(word))
                pose[*angle] = within(rangeOf(*angle), value.get<double>());
            else
                refuse("unknown angle \"" + word + "\"");
    }

    void readLimb(const json& angles, Side side, Pose& pose) {
        for (const auto& [word, value] : angles.items())
            if (const auto angle = limbAngleNamed(word))
                pose.at(side, *angle) = within(rangeOf(*angle), value.get<double>());
            else
                refuse("unknown angle \"" + word + "\"");
    }

    double within(const AngleRange& range, double angle) {
        if (angle < range.lowest || angle > range.highest)
            refuse("\"" + std::string(range.word) + "\" is out of its range");
        return angle;
    }

    void readArrows() {
        for (const json& entry : m_document.value("arrows", json::array())) {
            const std::string place = entry.at("of").get<std::string>();
            const auto landmark = middleNamed(place);
            MotionArrow arrow{landmark.value_or(Landmark{}), entry.value("from", 0u),
                              entry.value("to", m_plan.end), std::nullopt};
            if (entry.contains("press"))
                arrow.press = vector(entry.at("press"));
            if (!landmark || std::max(arrow.from, arrow.to) >= m_plan.frames.size())
                refuse("an arrow of \"" + place + "\" leads nowhere");
            m_plan.arrows.push_back(arrow);
        }
    }

    void addMuscle(const std::string& word) {
        m_plan.muscles.push_back(muscleOf(word));
        if (!isKnownMuscle(m_plan.muscles.back().name))
            refuse("unknown muscle \"" + word + "\"");
    }

    const json& m_document;
    MotionPlan m_plan;
    std::vector<std::string> m_problems;
};

} // namespace

MotionRead readMotion(const EmbeddedFile& file) {
    const json document = json::parse(file.content, nullptr, false);
    if (!document.is_object())
        return std::vector<std::string>{"not a JSON object"};
    try {
        return MotionReader(document).read();
    } catch (const json::exception& error) {
        return std::vector<std::string>{error.what()};
    }
}

const Motion* shippedMotion(std::string_view exercise) {
    static std::map<std::string, std::unique_ptr<Motion>, std::less<>> known;
    const auto kept = known.find(exercise);
    if (kept != known.end())
        return kept->second.get();
    const std::string path = "poses/" + std::string(exercise) + ".json";
    const auto file = std::ranges::find(embeddedFiles(), path, &EmbeddedFile::path);
    auto& motion = known[std::string(exercise)];
    if (file != embeddedFiles().end())
        motion = std::make_unique<Motion>(std::get<MotionPlan>(readMotion(*file)));
    return motion.get();
}

} // namespace hipwise
